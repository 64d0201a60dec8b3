import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import { startSystem, type ProcessName, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { inDatabase } from '../story/client.ts';
import { auditDisagreements } from '../story/journey.ts';
import { richPersons } from '../story/rich-persons.ts';
import { keepPlacing, nothingTold, type Told } from './placing-client.ts';

// pnpm test:soak:system [--clients 4] [--accounts 10] [--postgres 3] [--connections 20]
// The whole system, with orders placed and cancelled through the gateway while accounts and PostgreSQL are killed and connections ended. Exit code 1 when something that
// was acknowledged is not there, when a placement is left without its place, or when it does not come back.

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '4' }, // half of those at which no more is served
    accounts: { type: 'string', default: '10' },
    postgres: { type: 'string', default: '3' },
    connections: { type: 'string', default: '20' },
  },
});

const PATIENCE = 60_000; // milliseconds: how long anything may take to come right
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const endConnection = (system: TestSystem): Promise<unknown> =>
  inDatabase(
    system,
    'accounts',
    `select pg_terminate_backend(pid) from pg_stat_activity where usename in ('accounts', 'registry') and state <> 'idle' order by random() limit 1`,
  );

async function eventually(what: string, isSo: () => Promise<boolean> | boolean): Promise<string[]> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    if (await Promise.resolve(isSo()).catch(() => false)) return [];
    await delay(100);
  }
  return [`waited in vain: ${what}`];
}

/** Does a harm, then waits for the next thing that succeeds. */
async function survive(what: string, told: Told, harm: () => unknown): Promise<readonly string[]> {
  await harm();
  const harmed = performance.now();
  const wrong = await eventually(`an answer after ${what}`, () => told.lastAnswer > harmed + 200);
  say(`${what}: the next answer after ${((told.lastAnswer - harmed) / 1000).toFixed(1)} s`);
  return wrong;
}

async function faults(system: TestSystem, told: Told): Promise<readonly string[]> {
  const wrong: string[] = [];
  const kill = (name: ProcessName) => () => system.processes.kill(name);
  const times = async (count: string, what: string, harm: () => unknown): Promise<void> => {
    for (let time = 0; time < Number(count); time++) {
      wrong.push(...(await survive(what, told, harm)));
      await delay(1_000);
    }
  };
  await times(values.accounts, 'accounts killed', kill('accounts'));
  await times(values.connections, 'a connection ended', () => endConnection(system));
  await times(values.postgres, 'PostgreSQL killed', kill('postgresql'));
  return wrong;
}

const count = async (system: TestSystem, sql: string): Promise<number> =>
  Number((await inDatabase<{ count: string }>(system, 'accounts', `select count(*) as count ${sql}`))[0]?.count);

/** What was told against what is there, once every placement has had its time. */
async function judge(system: TestSystem, told: Told): Promise<readonly string[]> {
  const left = await eventually('every placement is decided, every place given back', async () => {
    const open = await count(system, `from training_order where state = 'REQUESTED' or place_to_release`);
    return open === 0;
  });
  const orders = await inDatabase<{ id: string; state: string }>(
    system,
    'accounts',
    `select id, state from training_order`,
  );
  const stateOf = new Map(orders.map(({ id, state }) => [id, state]));
  const lost = [...told.placed.values()]
    .filter((id) => !stateOf.has(id))
    .map((id) => `order ${id} was acknowledged and lost`);
  const undone = [...told.cancelled]
    .filter((id) => stateOf.get(id) !== 'CANCELLED_BY_HOLDER')
    .map((id) => `order ${id} was cancelled and is ${String(stateOf.get(id))}`);
  const twice = new Set(told.placed.values()).size === told.placed.size ? [] : ['two keys, one order'];
  const orphans = await count(
    system,
    `from registry.place p full join (select * from training_order where state in ('CONFIRMED', 'STARTED', 'DELIVERED', 'COMPLETED')) o on o.id = p.order_id
      where p.state = 'TAKEN' and o.id is null or o.id is not null and p.state is distinct from 'TAKEN' and o.place_id is null`,
  );
  const idle = await count(
    system,
    `from pg_stat_activity where state like 'idle in%' and state_change < now() - interval '60 seconds'`,
  );
  const audits = await auditDisagreements(system);
  return [
    ...left,
    ...lost,
    ...undone,
    ...twice,
    ...(orphans > 0 ? [`${String(orphans)} places and orders without each other`] : []),
    ...(idle > 0 ? [`${String(idle)} transactions are left open`] : []),
    ...audits.map(({ check, wrong }) => `audit: ${check}: ${String(wrong)}`),
    ...told.unexpected,
  ];
}

const system = await startSystem({ persons: 50, durable: true });
try {
  const persons = Array.from({ length: Number(values.clients) }, (_, n) => demoPerson(n).id);
  const { sessions } = await richPersons(system, persons);
  const told = nothingTold();
  const ended = new AbortController();
  const clients = Promise.all(persons.map((person) => keepPlacing(system, person, sessions, told, ended.signal)));
  clients.catch((error: unknown) => say(`a client ended: ${String(error)}`));
  await eventually('the first order', () => told.placed.size > 0);
  const began = performance.now();
  const wrong = [...(await faults(system, told))];
  ended.abort();
  await clients;
  const seconds = (performance.now() - began) / 1000;
  const failures = [...told.failures].map(([code, times]) => `${code} ${String(times)}`).join(', ');
  say(`${String(told.placed.size)} orders in ${seconds.toFixed(0)} s; sent again: ${failures || 'nothing'}`);
  wrong.push(...(await judge(system, told)));
  for (const line of wrong.slice(0, 20)) say(`WRONG ${line}`);
  say(wrong.length === 0 ? 'nothing that was acknowledged got lost' : `${String(wrong.length)} wrong`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await system.stop();
}
