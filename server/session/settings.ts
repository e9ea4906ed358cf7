import { type Configuration, DEFAULTS, readConfiguration } from '../configuration.ts';

/** Where settings come from: the client by folder, a file in the folder, and what the client sent unasked. */
export interface SettingsSource {
  /** The client's settings for a folder; undefined when it does not answer such questions. */
  readonly ask: ((folder: string | undefined) => Promise<unknown>) | undefined;
  /** The sidecar of a folder, parsed; undefined when there is none. */
  readonly sidecar: (folder: string) => Promise<unknown>;
  readonly complain: (message: string) => void;
  /** What is wrong with patterns, in a line for each. */
  readonly patternComplaints?: (patterns: Configuration['patterns']) => readonly string[];
}

/** The settings of each folder, asked for once until they change. */
export class Settings {
  readonly #source: SettingsSource;
  readonly #byFolder = new Map<string, { readonly promise: Promise<Configuration>; now?: Configuration }>();
  readonly #kept: { ignore: unknown[]; names: unknown[] } = { ignore: [], names: [] };
  #pushed: unknown;

  constructor(source: SettingsSource, pushed: unknown) {
    this.#source = source;
    this.#pushed = pushed;
  }

  of(folder: string | undefined): Promise<Configuration> {
    return this.#held(folder).promise;
  }

  /** Undefined while they are still on their way. */
  now(folder: string | undefined): Configuration | undefined {
    return this.#held(folder).now;
  }

  /** Everything is asked for again; a client that cannot be asked sends the settings along. */
  changed(pushed?: unknown): void {
    if (pushed !== undefined && pushed !== null) this.#pushed = pushed;
    this.#byFolder.clear();
  }

  /** Adds a member to a list for as long as the server runs. */
  keep(list: 'ignore' | 'names', member: unknown): void {
    this.#kept[list].push(member);
  }

  #held(folder: string | undefined) {
    const key = folder ?? '';
    let held = this.#byFolder.get(key);
    if (!held) {
      const loading = this.#load(folder).catch((error) => {
        this.#source.complain(`The settings could not be read: ${String(error)}`);
        return DEFAULTS;
      });
      const entry: { promise: Promise<Configuration>; now?: Configuration } = { promise: loading };
      void loading.then((configuration) => {
        entry.now = configuration;
      });
      this.#byFolder.set(key, entry);
      held = entry;
    }
    return held;
  }

  async #load(folder: string | undefined): Promise<Configuration> {
    const [asked, sidecar] = await Promise.all([
      this.#asked(folder),
      folder === undefined ? undefined : this.#source.sidecar(folder),
    ]);
    const settings = readConfiguration(asked);
    const beside = readConfiguration(sidecar, SIDECAR);
    const patterns = this.#source.patternComplaints?.(settings.configuration.patterns) ?? [];
    for (const message of [...settings.messages, ...patterns, ...beside.messages]) this.#source.complain(message);
    const withSidecar = sidecar === undefined ? settings.configuration : added(settings.configuration, beside.configuration);
    return added(withSidecar, readConfiguration(this.#kept).configuration);
  }

  async #asked(folder: string | undefined): Promise<unknown> {
    try {
      return (await this.#source.ask?.(folder)) ?? this.#pushed;
    } catch (error) {
      this.#source.complain(`The settings could not be had: ${String(error)}`);
      return this.#pushed;
    }
  }
}

export const SIDECAR = '.money-trail.json';

/** Lists are added up; the levels of what is added stand before those that were there. */
function added(to: Configuration, more: Configuration): Configuration {
  return {
    ...to,
    names: [...to.names, ...more.names],
    patterns: [...to.patterns, ...more.patterns],
    ignore: [...to.ignore, ...more.ignore],
    rates: [...to.rates, ...more.rates],
    diagnostics: { ...to.diagnostics, ...more.diagnostics },
  };
}
