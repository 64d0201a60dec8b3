import { parseArgs } from 'node:util';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { randomBytes } from 'node:crypto';
import { grantConnect } from '@tessera/stack/postgres/bootstrap.ts';
import { SUPERUSER } from '@tessera/stack/postgres/cluster.ts';
import { asSuperuser, urlFor } from '@tessera/stack/postgres/connect.ts';
import { startTestPostgres, templateOf } from '@tessera/stack/testing/test-postgres.ts';
import { accountsDataSource } from '../../src/data-source.ts';
import { audit } from '../../src/ledger/audit.ts';
import { answeredDifferently, disbelieved, setOnFire, type Fire } from './fire.ts';
import { createWorld } from './world.ts';

// pnpm test:soak [--steps 100000] [--seed 1] [--clients 8]
// The ledger under fire for as long as it takes. Exit code 1 when a cent, a line or an answer is not what it should be; the seed repeats the commands.

const DATABASE = 'soak';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    clients: { type: 'string', default: '8' },
  },
});
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const postgres = await startTestPostgres();
try {
  await asSuperuser(postgres.address, 'postgres', async (client) => {
    await client.query(`create database ${DATABASE} template ${templateOf('accounts')} strategy = file_copy`);
    await grantConnect(client, DATABASE);
  });
  const url = urlFor(postgres.address, 'accounts', DATABASE);
  const db = await accountsDataSource(url, 8).initialize();
  const root = await accountsDataSource(urlFor(postgres.address, SUPERUSER, DATABASE), 1).initialize();
  const started = performance.now();
  const fire: Fire = {
    url,
    superuser: (sql) => root.query(sql),
    world: await createWorld(db, randomBytes(32)),
    seed: Number(values.seed),
    clients: Number(values.clients),
    steps: Number(values.steps),
    blowEvery: 250,
    onProgress: (done) => done % 5_000 === 0 && say(`${done.toLocaleString('en')} steps`),
  };
  say(`seed ${fire.seed}: ${fire.steps.toLocaleString('en')} steps by ${fire.clients} clients`);
  const { outcomes, contradictions, killed, terminated, dropped } = await setOnFire(fire);
  const seconds = (performance.now() - started) / 1000;
  const refused = [...outcomes.values()].filter((outcome) => 'refusal' in outcome).length;
  say(
    `${outcomes.size} answered (${refused} refusals) in ${seconds.toFixed(0)} s; ${killed} processes killed, ${terminated} connections ended, ${dropped} acknowledgements lost`,
  );
  const wrong = [
    ...contradictions.map((key) => `answered twice, differently: ${key}`),
    ...(await inTransaction(db, (tx) => disbelieved(tx, outcomes))),
    ...(await answeredDifferently(db, fire, outcomes)).map((key) => `answered differently when repeated: ${key}`),
    ...(await inTransaction(db, audit))
      .filter(({ check, wrong: rows }) => rows > 0 && !check.startsWith('orders'))
      .map(({ check, wrong: rows }) => `audit: ${check}: ${rows}`),
  ];
  await Promise.all([db.destroy(), root.destroy()]);
  for (const line of wrong.slice(0, 20)) say(line);
  say(wrong.length === 0 ? 'every answer kept, every cent accounted for' : `${wrong.length} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await postgres.stop();
}
