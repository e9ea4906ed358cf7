import { l10n, window } from 'vscode';
import type { Readings } from '../readings.ts';

export async function restartServer(readings: Readings): Promise<void> {
  await readings.restart();
  if (readings.state === 'running') window.setStatusBarMessage(l10n.t('Money Trail was started again.'), 5000);
}
