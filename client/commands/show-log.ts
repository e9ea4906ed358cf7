import type { LogOutputChannel } from 'vscode';

export function showLog(log: LogOutputChannel): void {
  log.show();
}
