import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { sqlState } from '@tessera/kit/database/transaction.ts';
import { z } from 'zod';
import { accountsDataSource } from '../../src/data-source.ts';
import { carryOut, type Outcome } from './carry-out.ts';
import { commandOf } from './command.ts';

// One client as a process of its own: it carries out its stream from a place on, and says of each command what came of it, before it goes on.

const order = z.object({ orderId: z.string(), accountId: z.string(), providerId: z.string() });
const ids = z.array(z.string());
const task = z
  .object({
    url: z.string(),
    seed: z.number(),
    client: z.number(),
    from: z.number(),
    to: z.number(),
    world: z.object({ accounts: ids, funds: ids, providers: ids, orders: z.array(order) }),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const ATTEMPTS = 300;
const PAUSE = 100; // milliseconds

/** The database was there and is not: nobody knows what became of the command, so it is sent again under its key. */
const isLost = (error: unknown): boolean =>
  /^(?:57P0|08)/.test(sqlState(error) ?? '') ||
  /Connection terminated|ECONNRE|ECONNABORTED|EPIPE|Client has encountered a connection error|not queryable|already released|server closed/.test(
    String(error),
  );

/** Tries again while the database is away, for a minute or so: whoever started this process may be gone with it. */
async function untilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isLost(error) || attempt === ATTEMPTS) throw error;
      await delay(PAUSE);
    }
  }
}

const db = await untilAnswered(() => accountsDataSource(task.url, 1).initialize());
for (let index = task.from; index < task.to; index++) {
  const outcome: Outcome = await untilAnswered(() =>
    carryOut(db, `${task.seed}:${task.client}:${index}`, commandOf(task.seed, task.client, index, task.world)),
  );
  writeSync(1, `${JSON.stringify({ index, outcome })}\n`);
}
await db.destroy();
