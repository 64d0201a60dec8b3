import { parse } from 'yaml';

/** A service of a Compose file, as far as it is looked at here. */
export interface Service {
  readonly build?: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly network_mode?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly restart?: string;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

/** A Compose file with its variables filled in. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const VARIABLE = /\$(?:(\$)|\{(\w+)(?::(-|\?)([^}]*))?\})/g;

/** Fills in variables by Compose's rules: `${A}`, `${A:-default}`, `${A:?complaint}`, and `$$` for a dollar. */
export const interpolate = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replaceAll(VARIABLE, (_all, dollar?: string, name = '', kind?: string, word = '') => {
    if (dollar !== undefined) return '$';
    const value = variables[name as string] ?? '';
    if (value !== '' || kind !== '?') return value === '' && kind === '-' ? (word as string) : value;
    throw new Error(`required variable ${String(name)} is missing a value: ${String(word)}`);
  });

/** Reads a Compose file as `docker compose --env-file` would. */
export function readComposeFile(text: string, variables: Readonly<Record<string, string>>): ComposeFile {
  const filled = JSON.parse(JSON.stringify(parse(text, { merge: true })), (_key, value: unknown) =>
    typeof value === 'string' ? interpolate(value, variables) : value,
  ) as unknown;
  return filled as ComposeFile;
}

/** The services, each after all that it waits for. */
export function startOrder({ services }: ComposeFile): readonly string[] {
  const ordered = new Set<string>();
  const add = (name: string, waiting: readonly string[]): void => {
    if (waiting.includes(name)) throw new Error(`these wait for each other: ${[...waiting, name].join(', ')}`);
    for (const needed of Object.keys(services[name]?.depends_on ?? {})) add(needed, [...waiting, name]);
    ordered.add(name);
  };
  for (const name of Object.keys(services)) add(name, []);
  return [...ordered];
}
