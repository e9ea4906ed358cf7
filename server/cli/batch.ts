import { availableParallelism } from 'node:os';
import { stderr, stdout } from 'node:process';
import { type Answer, answerTo, type FileCommand } from './answer.ts';
import { inOrder } from './in-order.ts';
import { fileOutput, filesDone, type Output, standardOutput } from './output.ts';
import { Progress } from './progress.ts';
import { Threads } from './threads.ts';

/** Exit codes: 0 all read, 1 a file could not be, 130 interrupted. */
export async function batch(command: FileCommand, script: string): Promise<number> {
  const { output, skipped } = await opened(command);
  const files = command.files.slice(skipped);
  if (skipped > 0) stderr.write(`money-trail: ${skipped} of ${command.files.length} files were done before\n`);
  const jobs = Math.min(command.name === 'analyze' ? (command.jobs ?? defaultJobs(files.length)) : 1, files.length);
  const threads = jobs > 1 ? new Threads(script, jobs, command) : undefined;
  // The standard input belongs to the main thread.
  const work = (i: number) => (threads && files[i] !== '-' ? threads.answerTo(files[i]!) : answerTo(command, files[i]!));
  const list = command.name === 'analyze' && command.format === 'json' && command.files.length > 1;

  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const toTerminal = output === standardOutput && stdout.isTTY;
  const progress = new Progress(toTerminal || files.length < 2 ? undefined : stderr, files.length);
  let failed = 0;
  let written = 0;
  let index = 0;
  try {
    for await (const answer of inOrder(files.length, jobs * AHEAD, work)) {
      if ('problem' in answer) {
        progress.clear();
        stderr.write(`money-trail: ${files[index]}: ${answer.problem}\n`);
        failed++;
      } else await output.write(list ? member(answer.text, written++) : ended(command, answer));
      index++;
      progress.step();
      if (interrupted) break;
    }
    if (list && written > 0) await output.write('\n]\n');
  } finally {
    progress.clear();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await Promise.all([output.close(), threads?.close()]);
  }
  if (!interrupted || index === files.length) return failed > 0 ? 1 : 0;
  stderr.write(`money-trail: interrupted after ${skipped + index} of ${command.files.length} files${resumeHint(command)}\n`);
  return 130;
}

/** How many files a thread may be ahead of what is written. */
const AHEAD = 4;

/** A thread takes as long to start as some dozen articles to read. */
const defaultJobs = (files: number) => (files < 24 ? 1 : Math.min(availableParallelism(), 8));

async function opened(command: FileCommand): Promise<{ output: Output; skipped: number }> {
  if (command.name !== 'analyze' || command.output === undefined) return { output: standardOutput, skipped: 0 };
  const { output, done } = await fileOutput(command.output, command.resume);
  try {
    return { output, skipped: filesDone(command.files, done) };
  } catch (error) {
    await output.close();
    throw error;
  }
}

const resumeHint = (command: FileCommand) =>
  command.name === 'analyze' && command.output !== undefined && command.format === 'ndjson' ? '; go on with --resume' : '';

const ended = (command: FileCommand, { text }: Extract<Answer, { text: string }>) =>
  command.name === 'analyze' && command.format === 'json' ? `${text}\n` : text;

/** The same bytes as the whole list written at once, without holding it. */
const member = (text: string, index: number) => `${index === 0 ? '[\n' : ',\n'}${text.replaceAll(/^/gm, '  ')}`;
