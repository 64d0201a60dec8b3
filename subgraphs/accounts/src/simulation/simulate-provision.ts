import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Fund } from '../fund/fund.entity.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import type { PolicyScope } from '../policy/policy-version.entity.ts';
import { versionsInForce, type ScopedVersion } from '../policy/policy-in-force.ts';
import { entitledSql } from '../provision/entitled-sql.ts';
import { POPULATION, provisionReference } from '../provision/provide-sql.ts';
import { policyFinder, resolvePolicies, type ResolvedPolicy } from '../provision/resolve-policies.ts';
import { addUp, type Moment } from './add-up.ts';
import { notSimulated } from './changed-parameters.ts';
import { simulateContribution } from './simulate-contribution.ts';
import { simulateLeave } from './simulate-leave.ts';
import { ORDERS_TABLE, OWN_ORDERS, SYNTHETIC_ORDERS } from './simulated-orders.ts';
import { OWN_WORK, SYNTHETIC_WORK, WORK_TABLE } from './simulated-work.ts';
import type { SimulationResult } from './simulation-result.ts';
import { SYNTHETIC_LOTS, SYNTHETIC_PERSONS, syntheticRegions } from './synthetic-population.ts';

/** What is to be simulated. */
export interface SimulateProvision {
  readonly draft: ScopedVersion;
  readonly fund: Fund;
  readonly synthetic: { readonly seed: string; readonly size: number } | null; // null: the scheme's own accounts
  readonly years: number;
}

/** Of the two worlds that are compared, the one with the draft; the other is that of the policy in force. */
const [WITH_DRAFT, IN_FORCE] = [0, 1];

const TABLES = `
  create temp table sim_person (account_id uuid, currency text, region text, age integer, working_time integer,
    qualification text, labour_force_status text, sector text, residence text) on commit drop;
  create temp table sim_lot (account_id uuid, world integer, source text, amount bigint, expires_on date) on commit drop;
  create index sim_lot_by_account on sim_lot (account_id);
  ${ORDERS_TABLE};
  ${WORK_TABLE};
  create temp table sim_grant (year integer, world integer, account_id uuid, region text, rule_id text, granted bigint, cut bigint, expires_on date) on commit drop;
  set local statement_timeout = '30min'; set local work_mem = '64MB'`;

const OWN_PERSONS = `
  insert into sim_person
  select account_id, currency, region, age, working_time, qualification, labour_force_status, sector, residence from (${POPULATION}) p`;

const OWN_LOTS = `
  insert into sim_lot
  select l.account_id, null, f.kind, l.available + l.reserved, l.expires_on
    from entitlement_lot l join fund f on f.id = l.fund_id join sim_person p on p.account_id = l.account_id
   where not l.offered and l.available + l.reserved > 0`;

const [FIRST, LAST] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** What one world decides for the draft's region or sector; null where nothing is in force. */
const contentFor = (policies: readonly ResolvedPolicy[] = [], scope: PolicyScope): PolicyContent | null =>
  policyFinder(policies)(scope)?.content ?? null;

const rank = ({ region, sector }: ScopedVersion): string => `${sector ?? ''}|${region ?? ''}`;

/** The versions that would be in force if the draft were. */
const withDraft = (versions: readonly ScopedVersion[], draft: ScopedVersion): readonly ScopedVersion[] =>
  [...versions.filter((version) => rank(version) !== rank(draft)), draft].toSorted((one, other) =>
    rank(one) < rank(other) ? -1 : 1,
  );

/** The year to begin with is the first that was not provided for yet: this one, or the next. */
async function momentOf(tx: Tx): Promise<Moment> {
  const [now] = await tx.query<{ today: string; year: number }[]>(
    `select scheme_today()::text as today, extract(year from scheme_today())::integer as year`,
  );
  if (now === undefined) throw new Error('the database does not say what day it is');
  const [{ provided } = { provided: false }] = await tx.query<{ provided: boolean }[]>(
    `select exists (select from entitlement_lot where grant_reference = $1) or exists (select from provision_withheld where year = $2) as provided`,
    [provisionReference(now.year), now.year],
  );
  return { today: now.today, firstYear: now.year + (provided ? 1 : 0), ahead: provided ? 1 : 0 };
}

async function populate(
  tx: Tx,
  { synthetic, fund: { currency } }: SimulateProvision,
  { today, firstYear }: Moment,
  regions: readonly string[],
): Promise<void> {
  if (synthetic === null) {
    await tx.query(OWN_PERSONS, [currency, firstYear, FIRST, LAST, today]);
    await tx.query(OWN_LOTS);
    await tx.query(OWN_ORDERS);
    await tx.query(OWN_WORK);
  } else {
    await tx.query(SYNTHETIC_PERSONS, [synthetic.seed, synthetic.size, currency, regions]);
    await tx.query(SYNTHETIC_LOTS, [today]);
    await tx.query(SYNTHETIC_ORDERS);
    await tx.query(SYNTHETIC_WORK);
  }
  for (const table of ['sim_person', 'sim_lot', 'sim_order', 'sim_work']) await tx.query(`analyze ${table}`);
}

/** One year's provision in one world: the text of the annual run, over the invented or copied population, added to what the world holds. */
async function provide(
  tx: Tx,
  policies: readonly ResolvedPolicy[],
  world: number,
  { kind }: Fund,
  { today, firstYear, ahead }: Moment,
  step: number,
): Promise<void> {
  const year = firstYear + step;
  await tx.query(
    `insert into sim_grant
     with population as (
       select account_id, currency, region, ($1::date + make_interval(years => $2))::date as decided_on, age + $3::integer as age,
              working_time, qualification, labour_force_status, sector, residence from sim_person),
     standing as not materialized (select account_id, source, amount, expires_on, false as provides from sim_lot where world is null or world = $4),
     entitled as (${entitledSql(policies)})
     select $5, $4, account_id, region, rule_id, granted, cut_by_ceiling, expires_on from entitled`,
    [today, ahead + step, step, world, year],
  );
  await tx.query(
    `insert into sim_lot select account_id, world, $3, granted, expires_on from sim_grant where year = $1 and world = $2 and granted > 0`,
    [year, world, kind],
  );
}

/**
 * Works out a draft's annual provision over a population, beside that of the policy in force, for some years on: nobody spends, enters or leaves, everyone grows older,
 * and what is past its last day counts no more. Besides, what a year's orders would cost learners and a year's leave would cost; and what of the draft no figure shows. The transaction is read-only but for tables of its own: the database sees to it that nothing of it is ever booked.
 * Null where no national version would be in force.
 */
export async function simulateProvision(
  tx: Tx,
  command: SimulateProvision,
  onProgress: (percent: number) => void,
): Promise<SimulationResult | null> {
  await tx.query(TABLES);
  await tx.query(`set transaction read only`);
  const versions = await versionsInForce(tx);
  const worlds = [resolvePolicies(withDraft(versions, command.draft)), resolvePolicies(versions)];
  const planned = contentFor(worlds[WITH_DRAFT], command.draft);
  if (planned === null) return null;
  const moment = await momentOf(tx);
  await populate(tx, command, moment, syntheticRegions([...versions, command.draft].map(({ region }) => region)));
  const steps = Array.from({ length: command.years }, (_, step) => step);
  for (const step of steps) {
    onProgress(10 + Math.floor((80 * step) / command.years));
    for (const [world, policies] of worlds.entries())
      if (policies.length > 0) await provide(tx, policies, world, command.fund, moment, step);
  }
  onProgress(90);
  return {
    ...(await addUp(tx, command.fund, moment)),
    learnerContribution: await simulateContribution(tx, worlds, moment.ahead),
    leave: await simulateLeave(tx, worlds),
    notSimulated: notSimulated(contentFor(worlds[IN_FORCE], command.draft), planned),
  };
}
