import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TICKS = 100; // per second, on every Linux of today

/** CPU seconds a process has used, with those of its children that have ended. */
function cpuOf(pid: string): { readonly own: number; readonly ended: number; readonly parent: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, parent = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = (index: number): number => Number(rest[index]) / TICKS;
  return { parent, own: ticks(9) + ticks(10), ended: ticks(11) + ticks(12) };
}

/** One look at the processes of a cluster. */
function look(postmaster: string): { readonly cpu: number; readonly ended: number } {
  const { own, ended } = cpuOf(postmaster);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const child = cpuOf(pid);
        return child.parent === postmaster ? [child.own] : [];
      } catch {
        return []; // ended between the listing and the look
      }
    });
  return { cpu: children.reduce((sum, cpu) => sum + cpu, own + ended), ended };
}

/** CPU seconds that a PostgreSQL cluster has used so far: the postmaster, its processes, and those that ended. Linux only. */
export function postgresCpu(folder: string): number {
  const [postmaster = ''] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  for (;;) {
    const { cpu, ended } = look(postmaster);
    if (cpuOf(postmaster).ended === ended) return cpu; // else one ended in between and was counted nowhere, or twice
  }
}
