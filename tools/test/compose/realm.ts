/** A protocol mapper of a Keycloak realm: what it puts into a token. */
export interface Mapper {
  readonly name: string;
  readonly protocolMapper: string;
  readonly config: Readonly<Record<string, string>>;
}

/** A client of a Keycloak realm. */
export interface Client {
  readonly clientId: string;
  readonly enabled: boolean;
  readonly publicClient: boolean;
  readonly standardFlowEnabled: boolean;
  readonly directAccessGrantsEnabled: boolean;
  readonly implicitFlowEnabled: boolean;
  readonly serviceAccountsEnabled: boolean;
  readonly fullScopeAllowed: boolean;
  readonly redirectUris: readonly string[];
  readonly webOrigins: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly defaultClientScopes: readonly string[];
  readonly protocolMappers: readonly Mapper[];
}

interface Execution {
  readonly authenticator?: string;
  readonly authenticatorConfig?: string;
  readonly flowAlias?: string;
}

/** A file that Keycloak imports a realm from, as far as it is looked at here. */
export interface Realm {
  readonly realm: string;
  readonly browserFlow: string;
  readonly registrationAllowed: boolean;
  readonly bruteForceProtected: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly clientScopes: readonly { readonly name: string; readonly protocolMappers: readonly Mapper[] }[];
  readonly clients: readonly Client[];
  readonly authenticationFlows: readonly {
    readonly alias: string;
    readonly authenticationExecutions: readonly Execution[];
  }[];
  readonly authenticatorConfig: readonly {
    readonly alias: string;
    readonly config: Readonly<Record<string, string>>;
  }[];
  readonly components: Readonly<
    Record<string, readonly { readonly config: Readonly<Record<string, readonly string[]>> }[]>
  >;
}

/** Who signed in, as a session of Keycloak's knows them. */
export interface Session {
  readonly userId: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly level: number; // of authentication
  readonly authTime: number; // epoch seconds
}

type Claims = Record<string, unknown>;

const typed = (type: string | undefined, value: string): unknown =>
  type === 'JSON' ? (JSON.parse(value) as unknown) : type === 'long' ? Number(value) : value;

const levels = ({ attributes }: Realm): Readonly<Record<string, number>> =>
  JSON.parse(attributes['acr.loa.map'] ?? '{}') as Record<string, number>;

/** What each kind of mapper does, by Keycloak's documentation and sources. */
const kinds: Readonly<Record<string, (config: Mapper['config'], session: Session, realm: Realm) => Claims>> = {
  'oidc-audience-mapper': (config) => ({ aud: config['included.custom.audience'] }),
  'oidc-sub-mapper': (_config, { userId }) => ({ sub: userId }),
  'oidc-acr-mapper': (_config, { level }, realm) => ({
    acr: Object.entries(levels(realm)).find(([, mapped]) => mapped === level)?.[0] ?? String(level),
  }),
  'oidc-usersessionmodel-note-mapper': (config, { authTime }) =>
    config['user.session.note'] === 'AUTH_TIME' ? { [config['claim.name'] ?? '']: authTime } : {},
  'oidc-usermodel-attribute-mapper': (config, { attributes }) => {
    const values = attributes[config['user.attribute'] ?? ''];
    if (values === undefined) return {};
    const parsed = values.map((value) => typed(config['jsonType.label'], value));
    return { [config['claim.name'] ?? '']: config['multivalued'] === 'true' ? parsed : parsed[0] };
  },
  'oidc-hardcoded-claim-mapper': (config) => ({
    [config['claim.name'] ?? '']: typed(config['jsonType.label'], config['claim.value'] ?? ''),
  }),
};

/** The subject is set before all others, so that another mapper may change it. */
const first = ({ protocolMapper }: Mapper): number => (protocolMapper === 'oidc-sub-mapper' ? 0 : 1);

/** The claims that the mappers of a client and of its scopes put into an access token. A scope that the realm does not define is left out, as Keycloak leaves it out. */
export function mappedClaims(realm: Realm, client: Client, session: Session): Claims {
  const scopes = realm.clientScopes.filter(({ name }) => client.defaultClientScopes.includes(name));
  const mappers = [...scopes.flatMap(({ protocolMappers }) => protocolMappers), ...client.protocolMappers]
    .filter(({ config }) => config['access.token.claim'] === 'true')
    .toSorted((one, other) => first(one) - first(other));
  const claims: Claims = {};
  for (const { name, protocolMapper, config } of mappers) {
    const kind = kinds[protocolMapper];
    if (kind === undefined) throw new Error(`what the mapper ${name} does is not known here`);
    Object.assign(claims, kind(config, session, realm));
  }
  return claims;
}
