/** The parts of a Compose file that name others. */
export interface ComposeFile {
  readonly services?: Readonly<Record<string, Service>>;
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
}

interface Service {
  readonly depends_on?: Names<{ readonly condition: string }>;
  readonly healthcheck?: object;
  readonly networks?: Names<unknown>;
  readonly network_mode?: string;
  readonly secrets?: readonly (string | { readonly source?: string })[];
  readonly volumes?: readonly (string | { readonly type: string; readonly source?: string })[];
}

type Names<T> = readonly string[] | Readonly<Record<string, T>>;

const namesIn = (names: Names<unknown> = []): readonly string[] =>
  (Array.isArray(names) ? names : Object.keys(names)) as readonly string[];

const secretsOf = ({ secrets = [] }: Service): readonly string[] =>
  secrets.map((secret) => (typeof secret === 'string' ? secret : (secret.source ?? '')));

const volumesOf = ({ volumes = [] }: Service): readonly string[] =>
  volumes.flatMap((volume) => {
    if (typeof volume !== 'string') return volume.type === 'volume' ? [volume.source ?? ''] : [];
    const [source = ''] = volume.split(':');
    return /^[./~]/.test(source) ? [] : [source];
  });

function waitsForHealth({ depends_on: needs = [] }: Service): readonly string[] {
  if (Array.isArray(needs)) return [];
  return Object.entries(needs as Readonly<Record<string, { readonly condition: string }>>)
    .filter(([, { condition }]) => condition === 'service_healthy')
    .map(([name]) => name);
}

/** Names that a Compose file uses and does not define, and services whose health is awaited though they have no check. */
export function danglingReferences({
  services = {},
  networks = {},
  volumes = {},
  secrets = {},
}: ComposeFile): readonly string[] {
  return Object.entries(services).flatMap(([name, service]) => {
    const unknown = (kind: string, used: readonly string[], defined: object): readonly string[] =>
      used
        .filter((one) => !(one in defined))
        .map((one) => `/services/${name} uses the ${kind} ${one}, which is not defined`);
    const neighbour = /^service:(.+)$/.exec(service.network_mode ?? '')?.[1];
    return [
      ...unknown(
        'service',
        [...namesIn(service.depends_on), ...(neighbour === undefined ? [] : [neighbour])],
        services,
      ),
      ...unknown('network', namesIn(service.networks), networks),
      ...unknown('secret', secretsOf(service), secrets),
      ...unknown('volume', volumesOf(service), volumes),
      ...waitsForHealth(service)
        .filter((other) => services[other] !== undefined && services[other].healthcheck === undefined)
        .map((other) => `/services/${name} waits for the health of ${other}, which has no health check`),
    ];
  });
}
