import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import { signingKeys, type SigningKeys } from '@tessera/stack/testing/signing-keys.ts';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noteDatabase, type NoteDatabase } from '../../test/note-subgraph/note-database.ts';
import { signViewerIdentity } from '../identity/identity-token.ts';

const PROGRAM = join(import.meta.dirname, '../../test/note-subgraph/main.ts');
const ada = holder('01980000-0000-7000-8000-00000000000a');

let notes: NoteDatabase;
let keys: SigningKeys<'gateway' | 'notes'>;
let folder: string;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  notes = await noteDatabase();
  keys = await signingKeys('gateway', 'notes');
  folder = await mkdtemp(join(tmpdir(), 'tessera-kit-'));
  environment = {
    IDENTITY_KEY_FILE: join(folder, 'key.json'),
    IDENTITY_JWKS_FILE: join(folder, 'jwks.json'),
    DATABASE_URL: notes.url,
  };
  await writeFile(join(folder, 'key.json'), JSON.stringify(keys.secret.notes));
  await writeFile(join(folder, 'jwks.json'), JSON.stringify(keys.jwks));
});
afterAll(async () => {
  await notes.stop();
  await rm(folder, { recursive: true, force: true });
});

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A process of the subgraph, with all that it says and how it ends. */
interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly output: Promise<string>;
  readonly complaint: Promise<string>;
  readonly code: Promise<number | null>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function start(changes: Readonly<Record<string, string>> = {}): Promise<Running> {
  const port = Number(changes['PORT'] ?? (await freePort()));
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...inheritedEnvironment(), ...environment, PORT: String(port), ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return {
    child,
    port,
    output: text(child.stdout),
    complaint: text(child.stderr),
    code: once(child, 'exit').then(([code]) => code as number | null),
  };
}

async function startReady(): Promise<Running> {
  const started = await start();
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${started.port}/health/ready`).then(
          ({ status }) => status,
          () => null,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  return started;
}

/** Asks over a connection that is kept alive, as the gateway does. */
async function ask(port: number, query: string, agent: Agent): Promise<unknown> {
  const token = await signViewerIdentity(keys.signer.gateway, { audience: 'notes', viewer: ada });
  const asking = request(`http://127.0.0.1:${port}/graphql`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  }).end(JSON.stringify({ query }));
  const [response] = (await once(asking, 'response')) as [NodeJS.ReadableStream];
  return json(response);
}

describe('a subgraph told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes what it was asked, then ends well', async (signal) => {
    const { child, port, code, output, complaint } = await startReady();
    const agent = new Agent({ keepAlive: true });
    await ask(port, '{ noteCount }', agent); // leaves a connection open
    const answer = ask(port, '{ slow(milliseconds: 1500) noteCount }', agent);
    await expect
      .poll(() =>
        notes.asSuperuser(
          `select from pg_stat_activity where query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()`,
        ),
      )
      .toHaveLength(1);

    const told = performance.now();
    child.kill(signal);

    expect(await answer).toEqual({ data: { slow: true, noteCount: 0 } });
    expect(await code).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000); // and does not wait for the gateway to close its connection
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
    expect(await output).toContain('background work has ended');
    expect(await complaint).toBe('');
    agent.destroy();
  });

  it('twice does it once', async () => {
    const { child, code, output } = await startReady();
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await code).toBe(0);
    expect((await output).match(/stopping/g)).toHaveLength(1);
  });

  it('leaves no connection to the database', async () => {
    const { child, code } = await startReady();
    child.kill('SIGTERM');
    await code;
    const left = await notes.asSuperuser(
      `select from pg_stat_activity where datname = current_database() and usename = 'accounts' and pid <> all($1::int[])`,
      [(await notes.db.query<{ pid: number }[]>('select pg_backend_pid() as pid')).map(({ pid }) => pid)],
    );
    expect(left).toHaveLength(0);
  });
});

describe('a subgraph that cannot start', () => {
  const complaintOf = async (changes: Readonly<Record<string, string>>): Promise<readonly [number | null, string]> => {
    const { code, complaint } = await start(changes);
    return [await code, await complaint];
  };

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const [code, complaint] = await complaintOf({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(complaint).toMatch(new RegExp(`^EADDRINUSE: .*${port}\n$`));
  });

  it('says in one line what is wrong with its configuration', async () => {
    const [code, complaint] = await complaintOf({
      PORT: '4001',
      DATABASE_URL: 'x',
      IDENTITY_KEY_FILE: '/does/not/exist',
    });
    expect(code).toBe(1);
    expect(complaint).toMatch(/^CONFIGURATION: .*IDENTITY_KEY_FILE.*DATABASE_URL.*\n$/);
  });

  it('says in one line that nobody answers as its database', async () => {
    const nobody = await freePort();
    for (const host of ['127.0.0.1', 'localhost']) {
      const [code, complaint] = await complaintOf({ DATABASE_URL: `postgresql://accounts@${host}:${nobody}/tessera` });
      expect(code).toBe(1);
      expect(complaint).toMatch(/^ECONNREFUSED: .*ECONNREFUSED.*\n$/);
    }
  });

  it('says in one line that somebody moved the scheme clock, in production', async () => {
    await notes.asSuperuser(`update scheme_clock set clock_offset = '1 day'`);
    const [code, complaint] = await complaintOf({ NODE_ENV: 'production' });
    await notes.asSuperuser(`update scheme_clock set clock_offset = '0'`);
    expect([code, complaint]).toEqual([1, 'CONFIGURATION: scheme_clock: clock_offset must be 0 in production\n']);
  });

  it('says that a key cannot be read, without showing it', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(file, `${String(keys.secret.notes.d)}}`);
    const [code, complaint] = await complaintOf({ IDENTITY_KEY_FILE: file });
    expect([code, complaint]).toEqual([1, 'START_FAILED: the identity key is not a JWK\n']);
  });
});
