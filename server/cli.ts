import { stderr, stdout } from 'node:process';
import { analysis } from './cli/analysis.ts';
import { type Command, parseArguments, USAGE } from './cli/arguments.ts';
import { explanation } from './cli/explain.ts';
import { flowsInWords } from './cli/flows.ts';
import { InputError, readInput } from './cli/input.ts';
import { analysisInWords } from './cli/text.ts';
import { read } from './reading/read.ts';

/** Exit codes: 0 all read, 1 a file could not be, 2 the arguments make no sense. */
async function main(argv: readonly string[]): Promise<number> {
  const command = parseArguments(argv);
  if ('problem' in command) {
    stderr.write(`money-trail: ${command.problem}\n\n${USAGE}`);
    return 2;
  }
  if (command.name === 'help') {
    stdout.write(USAGE);
    return 0;
  }
  return run(command);
}

async function run(command: Exclude<Command, { name: 'help' }>): Promise<number> {
  let failed = 0;
  const whole: unknown[] = [];
  for (const path of command.files) {
    try {
      const text = await readInput(path);
      const output = outputOf(command, path, text);
      if (typeof output === 'string') await print(output);
      else whole.push(output);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      stderr.write(`money-trail: ${path}: ${error.message}\n`);
      failed++;
    }
  }
  // One file gives its object, several give a list.
  if (command.name === 'analyze' && command.format === 'json' && whole.length > 0)
    await print(`${JSON.stringify(command.files.length === 1 ? whole[0] : whole, null, 2)}\n`);
  return failed > 0 ? 1 : 0;
}

/** Text to be printed at once, or an object that is printed with the others. */
function outputOf(command: Exclude<Command, { name: 'help' }>, path: string, text: string): unknown {
  const { settings } = command;
  switch (command.name) {
    case 'analyze': {
      const article = read(text, settings);
      if (command.format === 'text') return analysisInWords(article, path, settings);
      const object = analysis(article, path);
      return command.format === 'json' ? object : `${JSON.stringify(object)}\n`;
    }
    case 'flows':
      return flowsInWords(read(text, settings), path, settings);
    case 'explain':
      return explanation(read(text, settings), path, command);
  }
}

/** Waits for a slow reader of the pipe; one that has gone away ends the program quietly. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    stderr.write(`money-trail: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
