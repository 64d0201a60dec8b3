import { writeSync } from 'node:fs';
import { seeded } from '@tessera/kit/demo/seeded.ts';
import { accountsDataSource } from '../../src/data-source.ts';
import { carryOut } from './carry-out.ts';
import { chooseCommand } from './choose-command.ts';
import type { Command } from './command.ts';
import { servicesOf } from './services.ts';
import { untilAnswered } from './until-answered.ts';
import type { World } from './world.ts';

// One client as a process of its own: it says what it is going to do, does it, and says what came of it, before it goes on. Killed in between, it does the same again.

/** What a client is told when it is started. */
export interface Task {
  readonly url: string;
  readonly seed: number;
  readonly client: number;
  readonly from: number;
  readonly to: number;
  readonly begun: Command | null; // what it was going to do at `from` when it was killed
  readonly world: World;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;

const tell = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const { seed, client, from, to, begun, world, url } = task;
const db = await untilAnswered(() => accountsDataSource(url, 2).initialize());
const services = await servicesOf(db, world);
for (let index = from; index < to; index++) {
  const chance = seeded(seed * 1_000_003 + client * 7_919_777 + index * 31_337);
  for (let warm = 0; warm < 3; warm++) chance();
  const going =
    index === from && begun !== null ? begun : await untilAnswered(() => chooseCommand(services, world, index, chance));
  tell({ index, command: going });
  try {
    const key = `${String(seed)}:${String(client)}:${String(index)}`;
    tell({ index, outcome: await untilAnswered(() => carryOut(services, key, going)) });
  } catch (error) {
    throw new Error(`${String(index)} ${going.kind} was neither done nor refused`, { cause: error });
  }
}
await db.destroy();
