import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { FundEntity } from '../fund/fund.entity.ts';
import { attachSimulation } from '../policy/attach-simulation.ts';
import { PolicyVersionEntity } from '../policy/policy-version.entity.ts';
import { simulateProvision } from './simulate-provision.ts';
import type { SimulationResult } from './simulation-result.ts';
import { SimulationEntity, type Simulation } from './simulation.entity.ts';

const HEARTBEAT = 10_000; // milliseconds
const ATTEMPTS = 3;

/** Until when a process that runs a simulation must have been heard of; then another takes it up. */
const DEADLINE = `scheme_now() + interval '60 seconds'`;

type Claimed = Simulation & { readonly claim: string };

/** Takes the simulation that has waited longest, or one whose process was not heard of; other processes pass over it. */
async function claimNext(db: DataSource): Promise<Claimed | null> {
  const claim = uuidv7();
  return inTransaction(db, async (tx) => {
    const [taken] = await tx.query<{ id: string }[]>(
      `with taken as (
         update simulation set state = 'RUNNING', claim = $1, deadline = ${DEADLINE}, attempts = attempts + 1, progress = 0
          where id = (select id from simulation where state = 'QUEUED' or state = 'RUNNING' and deadline < scheme_now()
                       order by requested_at, id limit 1 for update skip locked)
         returning id)
       select id from taken`,
      [claim],
    );
    if (taken === undefined) return null;
    return { ...(await tx.getRepository(SimulationEntity).findOneByOrFail({ id: taken.id })), claim };
  });
}

type Ending = { readonly result: SimulationResult } | { readonly failure: string };

/** Ends a simulation, if it is still this process's. A draft that was not changed meanwhile rests on it from now on. */
async function end(
  db: DataSource,
  { id, claim, policyVersionId, contentHash }: Claimed,
  ending: Ending,
): Promise<void> {
  const result = 'result' in ending ? ending.result : null;
  const failure = 'failure' in ending ? ending.failure : null;
  await inTransaction(db, async (tx) => {
    const ended = await tx.query<unknown[]>(
      `with ended as (
         update simulation set state = case when $3::jsonb is null then 'FAILED' else 'DONE' end, result = $3, failure = $4,
                progress = case when $3::jsonb is null then progress else 100 end, ended_at = scheme_now(), claim = null, deadline = null
          where id = $1 and claim = $2 returning id)
       select id from ended`,
      [id, claim, result === null ? null : JSON.stringify(result), failure],
    );
    if (ended.length === 1 && result !== null)
      await attachSimulation(tx, { policyVersionId, simulationId: id, contentHash });
  });
}

/** Tells how far a simulation is, and that its process lives. */
const beat = (db: DataSource, { id, claim }: Claimed, progress: number): Promise<unknown> =>
  inTransaction(db, (tx) =>
    tx.query(`update simulation set progress = $3, deadline = ${DEADLINE} where id = $1 and claim = $2`, [
      id,
      claim,
      progress,
    ]),
  ).catch(() => undefined); // a beat that is missed is made good by the next

async function compute(db: DataSource, simulation: Claimed, onProgress: (percent: number) => void): Promise<Ending> {
  const { policyVersionId, contentHash, fundId, seed, size, years, attempts } = simulation;
  if (attempts > ATTEMPTS) return { failure: 'It was begun three times and never came to its end.' };
  const result = await inTransaction(db, async (tx) => {
    const draft = await tx.getRepository(PolicyVersionEntity).findOneByOrFail({ id: policyVersionId });
    if (draft.contentHash !== contentHash) return 'changed';
    const fund = await tx.getRepository(FundEntity).findOneByOrFail({ id: fundId });
    const synthetic = seed === null || size === null ? null : { seed, size };
    return simulateProvision(tx, { draft, fund, synthetic, years }, onProgress);
  });
  if (result === 'changed') return { failure: 'The draft was changed after its simulation was asked for.' };
  return result === null ? { failure: 'No national policy version would be in force.' } : { result };
}

/** Runs the simulations that wait, one after the other. Several processes may do so at once; one that dies leaves its simulation to the others. */
export async function runSimulations(db: DataSource): Promise<void> {
  for (let next = await claimNext(db); next !== null; next = await claimNext(db)) {
    const simulation = next;
    let progress = 0;
    const heart = setInterval(() => void beat(db, simulation, progress), HEARTBEAT);
    try {
      const ending = await compute(db, simulation, (percent) => {
        progress = percent;
        void beat(db, simulation, percent);
      });
      await end(db, simulation, ending);
    } finally {
      clearInterval(heart);
    }
  }
}
