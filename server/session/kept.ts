import type { Ignore } from '../configuration.ts';
import { readConfiguration } from '../configuration.ts';
import type { UserName } from '../reading/settings.ts';
import { filePath } from './file-path.ts';
import type { Session } from './session.ts';
import { addToSidecar } from './sidecar.ts';

/**
 * Keeps what a reader asked for (a problem not to be shown, a name to be known) beside the articles of its folder, and reads them anew. A
 * document that lies in no folder of files has it for as long as the server runs. The arguments came over a wire and are looked at.
 */
export async function keep(session: Session, list: 'ignore' | 'names', [uri, member]: readonly unknown[]): Promise<void> {
  if (typeof uri !== 'string') return;
  const { configuration, messages } = readConfiguration({ [list]: [member] }, list);
  const valid: Ignore | UserName | undefined = configuration[list][0];
  if (valid === undefined) throw new Error(messages.join('; '));
  const folder = session.folderOf(uri);
  if (folder !== undefined && filePath(folder) !== undefined) await addToSidecar(folder, list, valid);
  else session.settings.keep(list, valid);
  session.settingsChanged();
}
