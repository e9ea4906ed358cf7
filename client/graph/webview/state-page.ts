import { shown } from '../model/labels.ts';
import type { FromWebview, PanelState } from '../protocol.ts';
import { button, fill, make } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

type Command = Extract<FromWebview, { type: 'command' }>['command'];

/** What the panel says when there is no graph to look at: why, and what to do. */
export class StatePage {
  readonly root = make('section', { class: 'state-page', hidden: true });
  readonly #run: (command: Command) => void;

  constructor(run: (command: Command) => void) {
    this.#run = run;
  }

  show(state: PanelState | undefined, detail: string | undefined, { words }: Surroundings): void {
    this.root.hidden = state === undefined;
    if (state === undefined) {
      fill(this.root);
      return;
    }
    const actions: Partial<Record<PanelState, readonly [Command, string][]>> = {
      empty: [['openSample', words.say('state.openArticle')]],
      noDeals: [['openLog', words.say('state.openLog')]],
      tooLarge: [['settings', words.say('state.settings')]],
      error: [
        ['restart', words.say('state.restart')],
        ['openLog', words.say('state.openLog')],
      ],
    };
    fill(
      this.root,
      make('h2', {}, words.say(`state.${state}.title`)),
      make('p', {}, words.say(`state.${state}.body`)),
      detail !== undefined && make('p', { class: 'note' }, shown(detail)),
      make(
        'div',
        { class: 'buttons' },
        ...(actions[state] ?? []).map(([command, label]) => button(label, () => this.#run(command))),
      ),
    );
  }
}
