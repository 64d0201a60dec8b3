import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataFolderAt, identityKeyFile, type DataFolder } from './data-folder/data-folder.ts';
import { recordedServer } from './postgres/mend-cluster.ts';
import { freePorts } from './process/free-ports.ts';
import { portHolder } from './process/port-holder.ts';
import { processFacts } from './process/process-facts.ts';

const PORTS = 8;

let data: DataFolder;
let port: number;
let launcher: Launched;

interface Launched {
  readonly process: ChildProcess;
  readonly output: () => string;
}

/** Runs one of the commands as somebody would in a terminal. */
function run(script: string, ...args: readonly string[]): Launched {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), '--data', data.root, ...args]);
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  return { process: child, output: () => written };
}

async function outcome(script: string, ...args: readonly string[]): Promise<{ code: number; output: string }> {
  const { process: child, output } = run(script, ...args);
  const [code] = (await once(child, 'close')) as [number];
  return { code, output: output() };
}

async function start(...args: readonly string[]): Promise<string> {
  launcher = run('start.ts', '--port', String(port), ...args);
  await until(() => launcher.output().includes('Ctrl-C stops everything'));
  return launcher.output();
}

const hasEnded = ({ process: child }: Launched): boolean => child.exitCode !== null || child.signalCode !== null;

/** Waits for something the running launcher does. */
async function until(happened: () => boolean): Promise<void> {
  await vi.waitUntil(() => happened() || hasEnded(launcher), { timeout: 120_000, interval: 50 });
  if (!happened()) throw new Error(`the launcher ended:\n${launcher.output()}`);
}

async function stop(signal: NodeJS.Signals): Promise<number | null> {
  if (hasEnded(launcher)) throw new Error(`the launcher had ended:\n${launcher.output()}`);
  launcher.process.kill(signal);
  const [code] = (await once(launcher.process, 'exit')) as [number | null];
  return code;
}

const holders = (): Promise<readonly unknown[]> =>
  Promise.all(Array.from({ length: PORTS }, (_, offset) => portHolder(port + offset)));

async function ask(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
}

beforeAll(async () => {
  data = dataFolderAt(await mkdtemp(join(tmpdir(), 'tessera-start-')));
  port = await freePorts(PORTS);
});

afterAll(async () => {
  if (!hasEnded(launcher)) await stop('SIGTERM');
  await rm(data.root, { recursive: true, force: true });
});

describe('the launcher, from a first start to a reset', { timeout: 180_000 }, () => {
  it('brings everything up and prints addresses, sign-ins and a query that works', async () => {
    const output = await start('--persons', '50');
    const pasted = /-d '(\{.*\})'/.exec(output)?.[1];
    const { query } = JSON.parse(pasted ?? '') as { query: string };

    expect(output).toContain(`http://localhost:${port}/graphql`);
    expect(output).toMatch(/TREASURY +\w+/);
    expect(output).toContain('50 invented persons');
    const answer = await ask(query);
    expect(answer).toHaveProperty('data');
    expect(answer).not.toHaveProperty('errors');
  });

  it('is there once', async () => {
    const { code, output } = await outcome('start.ts', '--port', String(port));

    expect(code).toBe(1);
    expect(output).toMatch(/^ALREADY_RUNNING: .*\n$/);
  });

  it('gives tokens of the persons it knows', async () => {
    const { code, output } = await outcome('token.ts', 'auditor', '--acr', 'high');

    expect(code).toBe(0);
    expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it('brings back a subgraph and PostgreSQL that were killed', async () => {
    const registry = await portHolder(port + 2);
    const postgres = await recordedServer(data.postgres);
    process.kill(registry!.pid, 'SIGKILL');
    process.kill(postgres!, 'SIGKILL');

    await vi.waitFor(
      () =>
        expect(launcher.output()).toMatch(
          /registry is back[^]*postgresql is back|postgresql is back[^]*registry is back/,
        ),
      30_000,
    );
    expect((await portHolder(port + 2))?.pid).not.toBe(registry?.pid);
  });

  it('is not reset while it runs', async () => {
    expect(await outcome('reset.ts')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^ALREADY_RUNNING: .*stop it first/),
    });
  });

  it('stops everything on Ctrl-C and leaves no lock', async () => {
    expect(await stop('SIGINT')).toBe(0);
    expect(await holders()).toEqual(Array.from({ length: PORTS }));
    expect(await readdir(data.root)).not.toContain('launcher.lock');
  });

  it('keeps its data when started again, whatever size is asked for', async () => {
    const key = await readFile(identityKeyFile(data, 'gateway'), 'utf8');
    const output = await start('--persons', '60');

    expect(output).toContain('The demo country of 50 persons is kept');
    expect(await readFile(identityKeyFile(data, 'gateway'), 'utf8')).toBe(key);
  });

  it('takes everything with it when it is killed, and mends what that left', async () => {
    await stop('SIGKILL');
    await vi.waitFor(async () => expect(await holders()).toEqual(Array.from({ length: PORTS })), 20_000);

    expect(await start()).toContain('not stopped cleanly');
  });

  it('starts again after everything was killed at once', async () => {
    const everything = [
      await recordedServer(data.postgres),
      ...(await Promise.all([0, 1, 2, 3, 4, 5].map(async (offset) => (await portHolder(port + offset))?.pid))),
    ];
    const gone = once(launcher.process, 'exit');
    launcher.process.kill('SIGKILL');
    for (const pid of everything)
      if (pid !== undefined && (await processFacts(pid)) !== undefined) process.kill(pid, 'SIGKILL');
    await gone;

    expect(await start()).toContain('Tessera is up');
    expect(await stop('SIGTERM')).toBe(0);
  });

  it('names a taken port, and what holds it, before it starts anything', async () => {
    const squatter = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${port + 3}, '127.0.0.1', () => console.log('there'))`,
    ]);
    await once(squatter.stdout, 'data');
    const { code, output } = await outcome('start.ts', '--port', String(port));
    squatter.kill();

    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(
        `^PORT_TAKEN: port ${port + 3} \\(guidance-and-validation\\) is taken by process ${squatter.pid} .*--port N`,
        'm',
      ),
    );
    expect(await readdir(data.root)).not.toContain('launcher.lock');
  });

  it('is interrupted in the middle of a start without leaving anything', async () => {
    launcher = run('start.ts', '--port', String(port));
    await until(() => launcher.output().includes('PostgreSQL 18 ('));

    expect(await stop('SIGINT')).toBe(130);
    expect(await holders()).toEqual(Array.from({ length: PORTS }));
    expect(await readdir(data.root)).not.toContain('launcher.lock');
  });

  it('is emptied by a reset', async () => {
    expect(await outcome('reset.ts')).toMatchObject({ code: 0, output: expect.stringContaining('postgres') });
    expect(await readdir(data.root)).toEqual([]);
    await expect(stat(data.postgres)).rejects.toThrow('ENOENT');
  });
});

describe('a command that cannot do what is asked', () => {
  it.each([
    [
      'start.ts',
      ['--persons', 'many'],
      /^ARGUMENT_WRONG: --persons must be a whole number from 50 to \d+, not many\n$/,
    ],
    ['start.ts', ['--size', '3'], /^ARGUMENT_WRONG: Unknown option '--size'; --help shows the options\n$/],
    ['token.ts', ['HOLDER'], /^NOT_RUNNING: Tessera does not run: start it first/],
    ['token.ts', [], /^ARGUMENT_WRONG: access-token ROLE/],
    ['role.ts', ['PROVIDER_ADMIN', 'nobody'], /^ARGUMENT_WRONG: a role is given for an organisation/],
    ['clock.ts', ['tomorrow'], /^ARGUMENT_WRONG: clock DAYS/],
    ['clock.ts', ['30'], /^NOT_RUNNING: Tessera does not run/],
    ['task.ts', ['esco'], /^ARGUMENT_WRONG: load:esco DIR/],
  ])('%s %j says so in one line', async (script, args, complaint) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
      env: { TESSERA_DATA: join(data.root, 'nothing') },
    });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);

    expect(said).toMatch(complaint);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('does not run a sandbox in production', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], {
      env: { NODE_ENV: 'production', TESSERA_DATA: data.root },
    });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);

    expect(said).toMatch(/^PRODUCTION_REFUSED: /);
    expect(code).toBe(1);
  });
});
