import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { seeded } from '@tessera/kit/demo/seeded.ts';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import type { Outcome } from './carry-out.ts';
import type { Task } from './client.ts';
import type { Command } from './command.ts';
import { commitDroppingProxy } from './commit-dropping-proxy.ts';
import type { World } from './world.ts';

/** What is done to the ledger, and how hard. */
export interface Fire {
  readonly url: string; // the application's role
  readonly superuser: <Row>(sql: string) => Promise<readonly Row[]>;
  readonly world: World;
  readonly seed: number;
  readonly clients: number;
  readonly steps: number; // of all clients together
  readonly dayEvery: number; // answers in a day of the scheme
  readonly blowEvery: number; // answers between two blows: counted, not timed, so that a slow machine gets on too
  readonly onProgress?: (done: number) => void;
}

/** A command, and what its client was told of it. */
export interface Told {
  readonly command: Command;
  readonly outcome: Outcome;
}

/** What the clients were told, and what they suffered. */
export interface Aftermath {
  readonly history: ReadonlyMap<string, Told>; // by key
  readonly contradictions: readonly string[]; // keys that were answered twice
  readonly killed: number;
  readonly terminated: number;
  readonly dropped: number;
}

const HOUR = 60 * 60 * 1000;

/** By how much the clocks of clients are off, one after the other, in milliseconds. */
const LIES = [0, 400 * 24 * HOUR, -2 * HOUR, 2 * HOUR];

/** Options of a Node process whose clock is off by so many milliseconds. */
export const lyingBy = (milliseconds: number): readonly string[] =>
  milliseconds === 0
    ? []
    : ['--import', `${pathToFileURL(`${import.meta.dirname}/clock-that-lies.ts`).href}?by=${String(milliseconds)}`];

class FireClient {
  readonly #fire: Fire;
  readonly #url: string;
  readonly #number: number;
  readonly #hear: (key: string, told: Told) => void;
  #next = 0;
  #begun: Command | null = null;
  #process: ChildProcess | null = null;

  constructor(fire: Fire, url: string, number: number, hear: (key: string, told: Told) => void) {
    this.#fire = fire;
    this.#url = url;
    this.#number = number;
    this.#hear = hear;
  }

  kill(): boolean {
    return this.#process?.kill('SIGKILL') ?? false;
  }

  /** Runs the stream to its end, started again after the last answer whenever it is killed. */
  async run(): Promise<void> {
    const { seed, world, clients, steps } = this.#fire;
    const to = Math.ceil(steps / clients);
    while (this.#next < to) {
      const [from, begun] = [this.#next, this.#begun];
      const task: Task = { url: this.#url, seed, client: this.#number, from, to, begun, world };
      const lying = lyingBy(LIES[this.#number % LIES.length] ?? 0);
      const child = spawn(process.execPath, [...lying, `${import.meta.dirname}/client.ts`, JSON.stringify(task)], {
        env: inheritedEnvironment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#process = child;
      let complaint = '';
      child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
      const ended = new Promise<string | number | null>((resolve) =>
        child.on('close', (code, signal) => resolve(signal ?? code)),
      );
      for await (const line of createInterface({ input: child.stdout })) this.#heard(line);
      const how = await ended;
      if (how !== 0 && how !== 'SIGKILL') throw new Error(`client ${this.#number} ended with ${how}: ${complaint}`);
    }
    this.#process = null;
  }

  #heard(line: string): void {
    const said = parsed(line);
    if (said?.command !== undefined) this.#begun = said.command;
    if (said?.outcome === undefined || this.#begun === null) return;
    this.#hear(`${String(this.#fire.seed)}:${String(this.#number)}:${String(said.index)}`, {
      command: this.#begun,
      outcome: said.outcome,
    });
    this.#next = said.index + 1;
    this.#begun = null;
  }
}

interface Said {
  readonly index: number;
  readonly command?: Command;
  readonly outcome?: Outcome;
}

/** A line that the kill has cut off was not said. */
function parsed(line: string): Said | null {
  try {
    return JSON.parse(line) as Said;
  } catch {
    return null;
  }
}

/** Lets processes loose on the ledger, kills them and their connections, and swallows acknowledgements, until every stream is at its end. */
export async function setOnFire(fire: Fire): Promise<Aftermath> {
  const proxy = await commitDroppingProxy(fire.url, 40);
  const history = new Map<string, Told>();
  const contradictions: string[] = [];
  const blows = { killed: 0, terminated: 0 };
  const chance = seeded(fire.seed);
  const hear = (key: string, told: Told): void => {
    if (history.has(key)) contradictions.push(key);
    history.set(key, told);
    if (history.size % fire.blowEvery === 0) strikes.push(strike());
    if (history.size % fire.dayEvery === 0) strikes.push(nextDay(fire));
    fire.onProgress?.(history.size);
  };
  const clients = Array.from(
    { length: fire.clients },
    (_, number) => new FireClient(fire, number % 4 === 0 ? proxy.url : fire.url, number, hear),
  );
  const strikes: Promise<void>[] = [];
  const strike = async (): Promise<void> => {
    if (chance() < 0.5) {
      if (clients[Math.floor(chance() * clients.length)]?.kill() === true) blows.killed++;
    } else {
      blows.terminated += (await fire.superuser(CUT_OFF)).length;
    }
  };
  try {
    await Promise.all(clients.map((client) => client.run()));
    await Promise.all(strikes);
  } finally {
    for (const client of clients) client.kill();
    await proxy.stop();
  }
  return { history, contradictions, ...blows, dropped: proxy.dropped() };
}

const CUT_OFF = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and usename = 'accounts' and state <> 'idle' order by random() limit 1`;

/** Makes it the next day between two transactions: within one the scheme's time stands still, as `now()` does. */
const nextDay = async ({ superuser }: Fire): Promise<void> => {
  await superuser(`do $$ begin
    lock table accounts.scheme_clock in access exclusive mode;
    update accounts.scheme_clock set clock_offset = clock_offset + interval '1 day';
  end $$`);
};
