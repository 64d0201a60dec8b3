import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { spawn } from 'node:child_process';
import { endProcess } from './end-process.ts';
import { endingOf } from './exit-of.ts';
import { supervise, type RunningProcess, type Supervised } from './supervise.ts';

/** A process that does nothing. */
function idle(): Promise<RunningProcess> {
  const child = spawn('sleep', ['60']);
  const pid = child.pid!;
  return Promise.resolve({
    pid,
    ended: endingOf(child),
    stop: async () => {
      await endProcess(pid, [{ signal: 'SIGTERM', patience: 1_000 }]);
    },
  });
}

function watched(options: { restart?: boolean; begin?: () => Promise<RunningProcess> } = {}): {
  process: Supervised;
  said: string[];
} {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  return { process: supervise({ name: 'registry', restart: true, begin: idle, say, ...options }), said };
}

it('brings back what was killed, and says so', async () => {
  const { process: supervised, said } = watched();
  await supervised.start();
  const first = supervised.pid();

  supervised.kill('SIGKILL');

  await vi.waitFor(() => expect(supervised.pid()).not.toBe(first));
  await vi.waitFor(() => expect(supervised.pid()).toBeTypeOf('number'), 3_000);
  await vi.waitFor(() =>
    expect(said).toEqual(['registry ended (signal SIGKILL); starting it again', 'registry is back']),
  );
  await supervised.stop();
});

it('leaves alone what was stopped, until it is started again', async () => {
  const { process: supervised, said } = watched();
  await supervised.start();
  await supervised.stop();
  await wait(500);

  expect(supervised.pid()).toBeUndefined();
  expect(said).toEqual([]);
  await supervised.start();
  expect(supervised.pid()).toBeTypeOf('number');
  await supervised.stop();
});

it('does not bring anything back when told not to', async () => {
  const { process: supervised, said } = watched({ restart: false });
  await supervised.start();
  supervised.kill('SIGKILL');

  await vi.waitFor(() => expect(said).toEqual(['registry ended (signal SIGKILL) and is left as it is']));
  expect(supervised.pid()).toBeUndefined();
});

it('tries again, less and less often, when a new start fails', async () => {
  let starts = 0;
  const begin = (): Promise<RunningProcess> => {
    starts += 1;
    return starts === 2 ? Promise.reject(new Error('no database')) : idle();
  };
  const { process: supervised, said } = watched({ begin });
  await supervised.start();
  supervised.kill('SIGKILL');

  await vi.waitFor(() => expect(said).toContain('registry is back'), 5_000);
  expect(said).toContain('registry ended (no database); starting it again');
  await supervised.stop();
});

it('passes on why a first start fails', async () => {
  const { process: supervised } = watched({ begin: () => Promise.reject(new Error('no database')) });

  await expect(supervised.start()).rejects.toThrow('no database');
});
