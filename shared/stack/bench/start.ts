import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { portsOf } from '../src/launcher/services.ts';
import { freePorts } from '../src/process/free-ports.ts';
import { memoryOfTree } from './memory-of-tree.ts';

const START = join(import.meta.dirname, '../src/start.ts');
const UP = 'Tessera is up';
const SETTLE = 2_000; // milliseconds before memory is read
const MEBIBYTE = 1024 * 1024;

interface Measured {
  readonly what: string;
  readonly seconds: number;
  readonly mebibytes: number;
  readonly processes: number;
  readonly stopSeconds: number;
}

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

async function untilUp(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new TypeError('the launcher has no output');
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith(UP)) return;
  throw new Error('the launcher ended before everything was up');
}

async function measure(what: string, args: readonly string[]): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(process.execPath, [START, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await untilUp(child);
  const seconds = secondsSince(begun);
  child.stdout.resume();
  await wait(SETTLE);
  if (child.pid === undefined) throw new Error('the launcher did not start');
  const { bytes, processes } = await memoryOfTree(child.pid);
  const stopping = performance.now();
  child.kill('SIGTERM');
  await ended;
  return { what, seconds, mebibytes: bytes / MEBIBYTE, processes, stopSeconds: secondsSince(stopping) };
}

/** Measures a first and a second start, as targets to watch: nothing fails when one is missed. */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { persons: { type: 'string', default: '2000' } } });
  const folder = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  const port = await freePorts(Object.keys(portsOf({ port: 0 })).length);
  const args = ['--data', folder, '--port', String(port), '--persons', values.persons];
  try {
    const measured = [await measure('first start', args), await measure('second start', args)];
    console.log(
      `A demo country of ${values.persons} persons. Targets: up in under 20 s once installed, under 1,500 MB in all.\n`,
    );
    console.table(
      Object.fromEntries(
        measured.map(({ what, seconds, mebibytes, processes, stopSeconds }) => [
          what,
          {
            'up after (s)': seconds.toFixed(1),
            'memory (MB)': mebibytes.toFixed(0),
            processes,
            'stopped after (s)': stopSeconds.toFixed(1),
          },
        ]),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await bench();
