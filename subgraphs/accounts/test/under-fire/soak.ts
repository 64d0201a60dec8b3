import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { grantConnect } from '@tessera/stack/postgres/bootstrap.ts';
import { SUPERUSER } from '@tessera/stack/postgres/cluster.ts';
import { asSuperuser, urlFor } from '@tessera/stack/postgres/connect.ts';
import { startTestPostgres, templateOf } from '@tessera/stack/testing/test-postgres.ts';
import { accountsDataSource } from '../../src/data-source.ts';
import { soakClocks } from './soak-clocks.ts';
import { soakContention } from './soak-contention.ts';
import { soakInterleavings } from './soak-interleavings.ts';
import { soakSpending } from './soak-spending.ts';
import type { Soak, SoakPart } from './soak-part.ts';

// pnpm test:soak [--only interleavings,…] [--steps 100000] [--seed 1] [--clients 8]
// Accounts under fire for as long as it takes. Exit code 1 when a cent, a line or an answer is not what it should be; the seed repeats what was chosen.

const parts: Readonly<Record<string, SoakPart>> = {
  interleavings: soakInterleavings,
  contention: soakContention,
  spending: soakSpending,
  clocks: soakClocks,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    clients: { type: 'string', default: '8' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const chosen = values.only.split(',');
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}`);

const postgres = await startTestPostgres();

/** A part has a database of its own: what one leaves behind is not in the way of the next. */
async function run(name: string, part: SoakPart): Promise<readonly string[]> {
  const database = `soak_${name.replaceAll('-', '_')}`;
  await asSuperuser(postgres.address, 'postgres', async (client) => {
    await client.query(`create database ${database} template ${templateOf('accounts')} strategy = file_copy`);
    await grantConnect(client, database);
  });
  const url = urlFor(postgres.address, 'accounts', database);
  const db = await accountsDataSource(url, 8).initialize();
  const root = await accountsDataSource(urlFor(postgres.address, SUPERUSER, database), 1).initialize();
  const soak: Soak = {
    url,
    db,
    superuser: (sql) => root.query(sql),
    dataKey: randomBytes(32),
    seed: Number(values.seed),
    steps: Number(values.steps),
    clients: Number(values.clients),
    say: (line) => say(`${name}: ${line}`),
  };
  try {
    return await part(soak);
  } finally {
    await Promise.all([db.destroy(), root.destroy()]);
  }
}

try {
  for (const name of chosen) {
    const part = parts[name];
    if (part === undefined) continue;
    const started = performance.now();
    say(`${name}: seed ${values.seed}`);
    const wrong = await run(name, part);
    for (const line of wrong.slice(0, 20)) say(`${name}: WRONG ${line}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    say(`${name}: ${wrong.length === 0 ? 'as it should be' : `${String(wrong.length)} wrong`}, ${seconds} s`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
