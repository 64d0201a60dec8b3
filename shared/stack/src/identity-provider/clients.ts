import type { ClientMetadata } from 'oidc-provider';
import type { ProviderConfig } from './config.ts';

/** Where the token command sends people: nowhere, it reads the code from the redirect itself. */
export const SHELL_REDIRECT = 'http://127.0.0.1/token';

/** The scope of every client: what one may do is in the roles. */
export const SCOPE = 'tessera';

/** The machine client of an employment service's case tool. */
export const CASE_TOOL = 'case-tool';

const publicClient = {
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
} as const;

/** The paths of the gateway that its explorer may be at, on both names of this machine. */
function explorerAddresses(publicUrl: string): string[] {
  const { port } = new URL(publicUrl);
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  return origins.flatMap((origin) =>
    ['/', '/graphql', '/explorer', '/explorer/', '/callback'].map((path) => `${origin}${path}`),
  );
}

/** The clients of the sandbox: the explorer, a case tool, and the shell. */
export function clientsOf({ PUBLIC_URL, PROVIDER_KEYS_FILE }: ProviderConfig): ClientMetadata[] {
  const explorer = explorerAddresses(PUBLIC_URL);
  return [
    {
      ...publicClient,
      client_id: 'explorer',
      client_name: 'the explorer',
      redirect_uris: explorer,
      post_logout_redirect_uris: explorer,
    },
    { ...publicClient, client_id: 'shell', client_name: 'the shell', redirect_uris: [SHELL_REDIRECT] },
    {
      client_id: CASE_TOOL,
      client_name: 'a case tool',
      client_secret: PROVIDER_KEYS_FILE.caseToolSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ];
}
