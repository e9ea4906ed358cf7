import { stderr, stdout } from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { parseArguments, USAGE } from './cli/arguments.ts';
import { batch } from './cli/batch.ts';
import { OutputError } from './cli/output.ts';
import { serveThread } from './cli/threads.ts';

/** Exit codes: 0 all read, 1 a file could not be, 2 the arguments make no sense, 130 interrupted. */
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
  try {
    return await batch(command, __filename);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    stderr.write(`money-trail: ${error.message}\n`);
    return 2;
  }
}

if (isMainThread) {
  // A reader of the pipe that has gone away ends the program quietly.
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
} else serveThread();
