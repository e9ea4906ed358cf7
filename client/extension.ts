import { commands, type ExtensionContext, window } from 'vscode';
import { explainCheck } from './commands/explain-check.ts';
import { SentenceExplained } from './commands/explain-sentence.ts';
import { openSample } from './commands/open-sample.ts';
import { readAsNews } from './commands/read-as-news.ts';
import { restartServer } from './commands/restart-server.ts';
import { reveal } from './commands/reveal.ts';
import { showLog } from './commands/show-log.ts';
import { showGraph } from './graph/view.ts';
import { offerReading } from './offer.ts';
import { Readings } from './readings.ts';
import { showStatus } from './status.ts';

/** Reads articles as they are opened and edited; see `Readings` for when the server runs. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Money Trail', { log: true });
  const readings = new Readings(context, log);
  const sentence = new SentenceExplained(readings);
  context.subscriptions.push(
    log,
    readings,
    sentence,
    showStatus(readings),
    offerReading(readings),
    showGraph(context, readings, log),
    commands.registerCommand('moneyTrail.explainCheck', (code: unknown) => explainCheck(context, code)),
    commands.registerCommand('moneyTrail.explainSentence', () => sentence.show()),
    commands.registerCommand('moneyTrail.openSample', () => openSample(context)),
    commands.registerCommand('moneyTrail.readAsNews', readAsNews),
    commands.registerCommand('moneyTrail.restartServer', () => restartServer(readings)),
    commands.registerCommand('moneyTrail.reveal', reveal),
    commands.registerCommand('moneyTrail.showLog', () => showLog(log)),
  );
  readings.watch();
}
