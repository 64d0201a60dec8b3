import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inheritedEnvironment } from '../config.ts';

const run = promisify(execFile);

/** What tells one process from another that later gets the same number. */
export interface ProcessFacts {
  readonly pid: number;
  readonly startedAt: string; // opaque: equal for the same process, different for another
  readonly command: string;
}

/** `/proc/PID/stat` begins `PID (name) STATE …`; the name may hold anything, so count from its last bracket. */
function fieldsAfterName(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

async function fromProc(pid: number): Promise<ProcessFacts | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (stat === undefined) return undefined;
  const fields = fieldsAfterName(stat);
  const [state, startedAt] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X' || startedAt === undefined) return undefined;
  return { pid, startedAt, command: command.replaceAll('\0', ' ').trim() };
}

async function fromPs(pid: number): Promise<ProcessFacts | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'state=,lstart=,command=', '-p', String(pid)], {
      env: { ...inheritedEnvironment(), LC_ALL: 'C' },
    });
    const [state = 'Z', ...words] = stdout.trim().split(/\s+/);
    if (state.startsWith('Z')) return undefined;
    return { pid, startedAt: words.slice(0, 5).join(' '), command: words.slice(5).join(' ') };
  } catch {
    return undefined;
  }
}

/** The facts of a running process; undefined when there is none of that number, or only its zombie. */
export const processFacts = (pid: number): Promise<ProcessFacts | undefined> =>
  process.platform === 'linux' ? fromProc(pid) : fromPs(pid);

/** True while the very process `facts` describes still runs. */
export async function stillRuns(facts: Pick<ProcessFacts, 'pid' | 'startedAt'>): Promise<boolean> {
  return (await processFacts(facts.pid))?.startedAt === facts.startedAt;
}
