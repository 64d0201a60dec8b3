import { readFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KIBIBYTE = 1024;

interface Family {
  readonly pid: number;
  readonly parent: number;
  readonly resident: number; // bytes
}

async function everyProcess(): Promise<readonly Family[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, resident = 0]) => ({ pid, parent, resident: resident * KIBIBYTE }));
}

function treeOf(root: number, all: readonly Family[]): readonly Family[] {
  const own = all.filter(({ pid }) => pid === root);
  const children = all.filter(({ parent }) => parent === root);
  return [...own, ...children.flatMap(({ pid }) => treeOf(pid, all))];
}

/** Memory of a process with its fair share of what it shares with others; all of what is resident, where the system does not tell. */
async function shareOf({ pid, resident }: Family): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const [, kibibytes] = /^Pss:\s+(\d+)/m.exec(rollup) ?? [];
  return kibibytes === undefined ? resident : Number(kibibytes) * KIBIBYTE;
}

/** Bytes of memory that a process and all its descendants take together, and how many they are. */
export async function memoryOfTree(root: number): Promise<{ readonly bytes: number; readonly processes: number }> {
  const tree = treeOf(root, await everyProcess());
  const shares = await Promise.all(tree.map(shareOf));
  return { bytes: shares.reduce((sum, share) => sum + share, 0), processes: tree.length };
}
