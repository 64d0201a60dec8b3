import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Told } from './fire.ts';
import { setOnFire } from './fire.ts';
import { judge } from './judge.ts';
import { answeredDifferently } from './repeat-commands.ts';
import { servicesOf } from './services.ts';
import type { SoakPart } from './soak-part.ts';
import { sweep } from './sweep.ts';
import { createWorld } from './world.ts';

const journal = async (tx: Tx): Promise<string> => {
  const rows = await tx.query<object[]>(`select count(*) as lines, sum(amount) as amount from journal_line`);
  return JSON.stringify(rows);
};

/** How often each command was done and refused, and why. */
function tallied(history: ReadonlyMap<string, Told>): readonly string[] {
  const ways = Map.groupBy(history.values(), ({ command, outcome }) =>
    'refusal' in outcome ? `${command.kind} ${outcome.refusal}` : command.kind,
  );
  return [...ways].sort(([, a], [, b]) => b.length - a.length).map(([way, { length }]) => `${String(length)} ${way}`);
}

/** People and background work at everything an order goes through, from as many processes as there are clients, killed, cut off and lied to. */
export const soakInterleavings: SoakPart = async (soak) => {
  const { db, say, steps } = soak;
  const running = await createWorld(db, soak.dataKey);
  const { history, contradictions, killed, terminated, dropped } = await setOnFire({
    ...soak,
    world: running.world,
    dayEvery: Math.max(60, Math.floor(steps / 100)),
    blowEvery: Math.min(250, Math.ceil(steps / 8)),
    onProgress: (done) => {
      if (done % 1_000 === 0) say(`${done.toLocaleString('en')} steps`);
    },
  });
  const refused = [...history.values()].filter(({ outcome }) => 'refusal' in outcome).length;
  const share = ((100 * refused) / history.size).toFixed(0);
  say(`${String(history.size)} answered, ${share} % refused: ${tallied(history).join(', ')}`);
  say(
    `${String(killed)} processes killed, ${String(terminated)} connections ended, ${String(dropped)} acknowledgements lost`,
  );
  const services = await servicesOf(db, running.world);
  for (let round = 0; round < 20; round++) await sweep(services);
  const evidence = { ...running, history };
  const wrong = [...contradictions.map((key) => `answered twice: ${key}`), ...(await judge(db, evidence))];
  const booked = await inTransaction(db, journal);
  wrong.push(
    ...(await answeredDifferently(services, history)).map((key) => `answered differently when repeated: ${key}`),
  );
  if ((await inTransaction(db, journal)) !== booked) wrong.push('what was repeated moved money again');
  wrong.push(...(await judge(db, evidence)).map((line) => `after repeating: ${line}`));
  await running.stop();
  return wrong;
};
