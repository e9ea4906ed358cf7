import { type Configuration, DEFAULTS, readConfiguration } from '../configuration.ts';

/** Where settings come from: the client by folder, a file in the folder, and what the client sent unasked. */
export interface SettingsSource {
  /** The client's settings for a folder; undefined when it does not answer such questions. */
  readonly ask: ((folder: string | undefined) => Promise<unknown>) | undefined;
  /** The sidecar of a folder, parsed; undefined when there is none. */
  readonly sidecar: (folder: string) => Promise<unknown>;
  readonly complain: (message: string) => void;
}

/** The settings of each folder, asked for once until they change. */
export class Settings {
  readonly #source: SettingsSource;
  readonly #byFolder = new Map<string, { readonly promise: Promise<Configuration>; now?: Configuration }>();
  #pushed: unknown;
  /** Counts the changes, so that an answer made with older settings is known by it. */
  revision = 0;

  constructor(source: SettingsSource, pushed: unknown) {
    this.#source = source;
    this.#pushed = pushed;
  }

  /** Resolves at once when they are there already. */
  of(folder: string | undefined): Promise<Configuration> {
    return this.#held(folder).promise;
  }

  /** What is there already; the defaults until then. */
  now(folder: string | undefined): Configuration {
    return this.#held(folder).now ?? DEFAULTS;
  }

  /** Everything is asked for again; a client that cannot be asked sends the settings along. */
  changed(pushed?: unknown): void {
    if (pushed !== undefined && pushed !== null) this.#pushed = pushed;
    this.#byFolder.clear();
    this.revision++;
  }

  #held(folder: string | undefined) {
    const key = folder ?? '';
    let held = this.#byFolder.get(key);
    if (!held) {
      const entry: { promise: Promise<Configuration>; now?: Configuration } = { promise: this.#load(folder) };
      void entry.promise.then((configuration) => {
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
    for (const message of [...settings.messages, ...beside.messages]) this.#source.complain(message);
    return merged(settings.configuration, beside.configuration, sidecar);
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

/** Lists of the sidecar are added to those of the settings; its levels stand before them. */
function merged(settings: Configuration, sidecar: Configuration, raw: unknown): Configuration {
  if (raw === undefined) return settings;
  return {
    ...settings,
    names: [...settings.names, ...sidecar.names],
    patterns: [...settings.patterns, ...sidecar.patterns],
    ignore: [...settings.ignore, ...sidecar.ignore],
    rates: [...settings.rates, ...sidecar.rates],
    diagnostics: { ...settings.diagnostics, ...sidecar.diagnostics },
  };
}
