import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// `--prefer-offline`: the pnpm that installed this checkout is still in npm's cache.
const NPX = ['--yes', '--prefer-offline', '--package', 'pnpm@12', '--call'];

/** Runs `pnpm NAME` for each name in a package whose scripts only say their name. Gives the names that pnpm takes for a command of its own. */
export async function namesPnpmTakes(names: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-scripts-'));
  try {
    const scripts = Object.fromEntries(names.map((name) => [name, `echo "is ${name}"`]));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, scripts }));
    const each = `for name in ${names.join(' ')}; do pnpm --silent "$name" || true; done`;
    const said = new Set((await run('npx', [...NPX, each], { cwd: folder })).stdout.split('\n'));
    return names.filter((name) => !said.has(`is ${name}`));
  } finally {
    await rm(folder, { recursive: true });
  }
}
