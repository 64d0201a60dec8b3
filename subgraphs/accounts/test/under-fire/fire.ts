import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { seeded } from '@tessera/kit/demo/seeded.ts';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import type { DataSource } from 'typeorm';
import { carryOut, type Outcome } from './carry-out.ts';
import { commandOf } from './command.ts';
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
  readonly blowEvery: number; // answers between two blows: counted, not timed, so that a slow machine gets on too
  readonly onProgress?: (done: number) => void;
}

/** What the clients were told, and what they suffered. */
export interface Aftermath {
  readonly outcomes: ReadonlyMap<string, Outcome>; // by key
  readonly contradictions: readonly string[]; // keys that were answered twice, differently
  readonly killed: number;
  readonly terminated: number;
  readonly dropped: number;
}

class FireClient {
  readonly #fire: Fire;
  readonly #url: string;
  readonly #number: number;
  readonly #hear: (key: string, outcome: Outcome) => void;
  #next = 0;
  #process: ChildProcess | null = null;

  constructor(fire: Fire, url: string, number: number, hear: (key: string, outcome: Outcome) => void) {
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
      const task = { url: this.#url, seed, client: this.#number, from: this.#next, to, world };
      const lying = this.#number % 2 === 1 ? ['--import', `${import.meta.dirname}/clock-that-lies.ts`] : [];
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
    if (!line.endsWith('}}')) return; // cut off by the kill: not acknowledged
    const { index, outcome } = JSON.parse(line) as { index: number; outcome: Outcome };
    this.#hear(`${this.#fire.seed}:${this.#number}:${index}`, outcome);
    this.#next = index + 1;
  }
}

/** Lets processes loose on the ledger, kills them and their connections, and swallows acknowledgements, until every stream is at its end. */
export async function setOnFire(fire: Fire): Promise<Aftermath> {
  const proxy = await commitDroppingProxy(fire.url, 40);
  const outcomes = new Map<string, Outcome>();
  const contradictions: string[] = [];
  const blows = { killed: 0, terminated: 0 };
  const chance = seeded(fire.seed);
  const hear = (key: string, outcome: Outcome): void => {
    const before = outcomes.get(key);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(outcome)) contradictions.push(key);
    outcomes.set(key, outcome);
    if (outcomes.size % fire.blowEvery === 0) strikes.push(strike());
    fire.onProgress?.(outcomes.size);
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
  return { outcomes, contradictions, ...blows, dropped: proxy.dropped() };
}

const CUT_OFF = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and usename = 'accounts' and state <> 'idle' order by random() limit 1`;

/** What the journal holds of a key, against what its client was told: one entry of that amount when it moved money, none when it was refused. */
export async function disbelieved(tx: Tx, outcomes: ReadonlyMap<string, Outcome>): Promise<readonly string[]> {
  const rows = await tx.query<{ actor: string; entries: string; amount: string }[]>(
    `select e.actor, count(distinct e.id) as entries, sum(l.amount) filter (where l.movement <> 'CLAIM') as amount
       from journal_entry e join journal_line l on l.entry_id = e.id group by e.actor`,
  );
  const booked = new Map(rows.map(({ actor, entries, amount }) => [actor, `${entries} of ${amount}`]));
  const expected = (outcome: Outcome): string | undefined =>
    'refusal' in outcome || outcome.moved === '0' ? undefined : `1 of ${outcome.moved}`;
  return [...outcomes].flatMap(([key, outcome]) =>
    booked.get(key) === expected(outcome) ? [] : [`${key}: told ${JSON.stringify(outcome)}, booked ${booked.get(key)}`],
  );
}

/** Sends every command once more, under its key: gives the keys that were answered differently from the first time. */
export async function answeredDifferently(
  db: DataSource,
  { seed, clients, world }: Fire,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<readonly string[]> {
  const different: string[] = [];
  const again = async (client: number): Promise<void> => {
    for (let index = 0; outcomes.has(`${seed}:${client}:${index}`); index++) {
      const key = `${seed}:${client}:${index}`;
      const outcome = await carryOut(db, key, commandOf(seed, client, index, world));
      if (JSON.stringify(outcome) !== JSON.stringify(outcomes.get(key))) different.push(key);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => again(client)));
  return different;
}
