import { readFile, readdir } from 'node:fs/promises';

const TICKS_PER_SECOND = 100; // of what Linux tells programs, whatever its kernel counts
const KIBIBYTES_PER_MEBIBYTE = 1024;

interface ProcessTimes {
  readonly pid: number;
  readonly parent: number;
  readonly own: number; // ticks
  readonly ofEnded: number; // ticks of children that have ended
}

async function timesOf(pid: number): Promise<ProcessTimes | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name, in parentheses, may hold spaces; what follows it begins with the state.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
    (at) => fields[at],
  );
  return { pid, parent, own: user + system, ofEnded: endedUser + endedSystem };
}

async function everyProcess(): Promise<readonly ProcessTimes[]> {
  const entries = await readdir('/proc').catch(() => []);
  const all = await Promise.all(entries.filter((entry) => /^\d+$/.test(entry)).map((pid) => timesOf(Number(pid))));
  return all.filter((process) => process !== null);
}

/** Milliseconds of processor time that each of these processes and its children have taken so far; null where the system does not tell. */
export async function cpuMillisecondsOf(pids: readonly number[]): Promise<readonly (number | null)[]> {
  const all = await everyProcess();
  const ticksOf = ({ own, ofEnded }: ProcessTimes): number => own + ofEnded;
  return pids.map((pid) => {
    const process = all.find((candidate) => candidate.pid === pid);
    if (process === undefined) return null;
    const children = all.filter(({ parent }) => parent === pid);
    return ([process, ...children].reduce((sum, one) => sum + ticksOf(one), 0) * 1000) / TICKS_PER_SECOND;
  });
}

/** Mebibytes of memory that are resident for a process; null where the system does not tell. */
export async function residentMebibytesOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kibibytes] = /^VmRSS:\s+(\d+)/m.exec(status) ?? [];
  return kibibytes === undefined ? null : Number(kibibytes) / KIBIBYTES_PER_MEBIBYTE;
}
