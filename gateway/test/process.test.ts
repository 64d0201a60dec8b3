import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import { exportJWK, generateKeyPair } from 'jose';
import { expect, it } from 'vitest';
import { serve } from './small-graph/serve.ts';
import { compose } from './small-graph/small-graph.ts';
import { smallSubgraphs } from './small-graph/subgraphs.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Loaded before the gateway: tells every name that the process looks up. */
const WATCH_LOOKUPS = `
  import dns from 'node:dns';
  const lookup = dns.lookup;
  dns.lookup = (host, ...rest) => { process.stderr.write('LOOKUP ' + host + '\\n'); return lookup(host, ...rest); };
`;

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
  readonly errors: Promise<string>;
}

async function freePort(): Promise<number> {
  const served = await serve(() => undefined);
  await served.stop();
  return Number(served.url.port);
}

async function startGateway(change: NodeJS.ProcessEnv = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-process-'));
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const [keyFile, supergraphFile] = [join(folder, 'key.json'), join(folder, 'supergraph.graphql')];
  await writeFile(keyFile, JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'gateway', alg: 'EdDSA' }));
  await writeFile(supergraphFile, compose(smallSubgraphs));
  const port = await freePort();
  const nobody = 'http://127.0.0.1:9/graphql';
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(WATCH_LOOKUPS)}`, MAIN],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...inheritedEnvironment(),
        PORT: String(port),
        SUPERGRAPH_FILE: supergraphFile,
        IDENTITY_KEY_FILE: keyFile,
        IDENTITY_JWKS_FILE: keyFile,
        ACCOUNTS_URL: nobody,
        REGISTRY_URL: nobody,
        GUIDANCE_AND_VALIDATION_URL: nobody,
        CREDENTIALS_URL: nobody,
        OIDC_ISSUER: 'http://127.0.0.1:9',
        PUBLIC_URL: `http://localhost:${String(port)}`,
        APOLLO_TELEMETRY_DISABLED: 'false',
        ...change,
      },
    },
  );
  return { process: child, port, errors: text(child.stderr) };
}

async function untilLive({ port }: Running): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const live = await fetch(`http://127.0.0.1:${String(port)}/health/live`).catch(() => undefined);
    if (live?.ok === true) return;
    await pause(100);
  }
  throw new Error('the gateway did not start');
}

it('starts without its subgraphs, answers what it can, stops on SIGTERM and never calls its maker', async () => {
  const gateway = await startGateway();
  await untilLive(gateway);

  const response = await fetch(`http://127.0.0.1:${String(gateway.port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename me { name } }"}',
  });
  expect(await response.json()).toMatchObject({
    data: { __typename: 'Query', me: null },
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'accounts' } }],
  });

  gateway.process.kill('SIGTERM');
  expect(await once(gateway.process, 'exit')).toEqual([0, null]);
  const lookups = (await gateway.errors).split('\n').filter((line) => line.startsWith('LOOKUP'));
  expect(lookups.filter((line) => !/LOOKUP (127\.0\.0\.1|localhost)$/.test(line))).toEqual([]);
});

it.each([
  [
    'an issuer without https in production',
    { NODE_ENV: 'production', PUBLIC_URL: 'https://tessera.example' },
    /^CONFIGURATION: .*OIDC_ISSUER/,
  ],
  ['no public address', { PUBLIC_URL: '' }, /^CONFIGURATION: .*PUBLIC_URL/],
  ['no supergraph', { SUPERGRAPH_FILE: '/nowhere/supergraph.graphql' }, /supergraph\.graphql/],
])('does not start with %s, and says why', async (_what, change, complaint) => {
  const gateway = await startGateway(change);
  expect((await once(gateway.process, 'exit'))[0]).toBe(1);
  expect(await gateway.errors).toMatch(complaint);
});
