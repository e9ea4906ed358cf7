import { read } from '../reading/read.ts';
import { analysis } from './analysis.ts';
import type { Command } from './arguments.ts';
import { explanation } from './explain.ts';
import { flowsInWords } from './flows.ts';
import { InputError, readInput } from './input.ts';
import { analysisInWords } from './text.ts';

/** A command that reads files; it crosses to another thread as it is. */
export type FileCommand = Exclude<Command, { name: 'help' }>;

/** What a file gives, as it is printed, or why it could not be read. */
export type Answer = { readonly text: string } | { readonly problem: string };

export async function answerTo(command: FileCommand, path: string): Promise<Answer> {
  try {
    return { text: outputOf(command, path, await readInput(path)) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

function outputOf(command: FileCommand, path: string, text: string): string {
  const { settings } = command;
  const article = read(text, settings);
  switch (command.name) {
    case 'flows':
      return flowsInWords(article, path, settings);
    case 'explain':
      return explanation(article, path, command);
    case 'analyze':
      if (command.format === 'text') return analysisInWords(article, path, settings);
      return command.format === 'json'
        ? JSON.stringify(analysis(article, path), null, 2)
        : `${JSON.stringify(analysis(article, path))}\n`;
  }
}
