import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { processFacts } from './process-facts.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tessera-test-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a program that starts another one, and prints the number of that; then is killed without a chance to tidy up. */
async function childOfKilled(program: string): Promise<number> {
  const file = join(folder, 'launcher.ts');
  await writeFile(file, program);
  const launcher = spawn(process.execPath, [file]);
  const [line] = (await once(createInterface({ input: launcher.stdout }), 'line')) as [string];
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  return Number(line);
}

const moduleUrl = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

it('ends a service when its launcher is killed, although the service does nothing for it', async () => {
  const service = join(folder, 'service.ts');
  await writeFile(
    service,
    "process.on('SIGTERM', () => process.exit(0)); setInterval(() => undefined, 1000); console.log('up');",
  );
  const pid = await childOfKilled(`
    import { spawnNode } from ${moduleUrl('./spawn-node.ts')};
    const child = spawnNode({ file: ${JSON.stringify(service)}, environment: {}, output: 'pipe' });
    child.stdout.once('data', () => console.log(child.pid));`);

  await vi.waitFor(async () => expect(await processFacts(pid)).toBeUndefined(), 5_000);
});

it('ends a program that knows nothing of us when we are killed', async () => {
  const pid = await childOfKilled(`
    import { spawn } from 'node:child_process';
    import { endWithUs } from ${moduleUrl('./end-with-us.ts')};
    const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    endWithUs(child.pid);
    console.log(child.pid);`);

  await vi.waitFor(async () => expect(await processFacts(pid)).toBeUndefined(), 5_000);
});

it('lets a script finish although its channel to the launcher is open', async () => {
  const { spawnNode } = await import('./spawn-node.ts');
  const script = join(folder, 'script.ts');
  await writeFile(script, 'process.exitCode = 3;');

  const [code] = (await once(spawnNode({ file: script, environment: {}, output: 'pipe' }), 'exit')) as [number];

  expect(code).toBe(3);
});
