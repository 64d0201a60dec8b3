import { once, requestDigest, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { findManagedFund } from '../fund/find-fund.ts';
import type { Fund } from '../fund/fund.entity.ts';
import { advanceTopUps } from './advance-top-ups.ts';
import type { AskedTopUp } from './read-top-up-file.ts';
import { TopUpBatchEntity, type TopUpBatch, type TopUpKind } from './top-up.entity.ts';
import { givesKind, regionsReached } from './top-up.policy.ts';

/** What all top-ups of a batch have in common. */
export interface TopUpTerms {
  readonly fundId: string;
  readonly kind: TopUpKind;
  readonly reference: string;
  readonly agreementReference: string | null;
  readonly paymentReference: string | null;
  readonly earmarkId: string | null;
}

/** A funder pledges top-ups. */
export interface SubmitTopUps extends TopUpTerms {
  readonly rows: readonly AskedTopUp[];
  readonly idempotencyKey: string;
  readonly approvalAlways?: boolean; // true: a second person looks, however small it is
}

export type SubmitTopUpsOutcome =
  { readonly batch: TopUpBatch } | { readonly refusal: NotFound | InvalidInput } | KeyRefused;

const TEXT = (most: number) => new RegExp(`^[^\\p{Cc}]{1,${most}}$`, 'u');
const REFERENCE = TEXT(100);
const PAYMENT = TEXT(140);

function whyInvalid(fund: Fund, terms: TopUpTerms): InvalidInput | null {
  const { kind, reference, agreementReference, paymentReference } = terms;
  if (!givesKind(fund, kind)) return invalidInput('A fund of this kind does not give this kind.', 'input', 'kind');
  if (!REFERENCE.test(reference)) return invalidInput('A reference has 1 to 100 characters.', 'input', 'reference');
  if ((kind === 'COLLECTIVE_AGREEMENT') !== (agreementReference !== null) || !REFERENCE.test(agreementReference ?? '-'))
    return invalidInput(
      'A top-up by collective agreement, and no other, names the agreement.',
      'input',
      'agreementReference',
    );
  return PAYMENT.test(paymentReference ?? '-')
    ? null
    : invalidInput('A payment reference has 1 to 140 characters.', 'input', 'paymentReference');
}

/** The earmark is one of the fund's own. */
async function hasEarmark(tx: Tx, { fundId, earmarkId }: TopUpTerms): Promise<boolean> {
  if (earmarkId === null) return true;
  if (!isUuid(earmarkId)) return false;
  const rows = await tx.query<unknown[]>(`select from earmark where id = $1 and fund_id = $2`, [earmarkId, fundId]);
  return rows.length > 0;
}

/**
 * Takes the rows as they are told and decides each: one account that is not closed and within reach, once per reference. Unknown persons, those without an account,
 * with a closed one and out of reach get the same answer. One statement, so that nothing is ever loaded by half.
 */
async function insertBatch(
  tx: Tx,
  viewer: Viewer,
  fund: Fund,
  { rows, approvalAlways = false, ...terms }: Omit<SubmitTopUps, 'idempotencyKey'>,
): Promise<string> {
  const id = uuidv7();
  const contentHash = requestDigest({ terms, rows });
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 80))`, [`${fund.id} ${terms.reference}`]);
  await tx.query(INSERT, [
    id,
    fund.id,
    terms.kind,
    terms.reference,
    terms.agreementReference,
    terms.paymentReference,
    terms.earmarkId,
    contentHash,
    viewer.subject,
    approvalAlways,
    regionsReached(viewer, fund),
    fund.currency,
    fund.kind,
    rows.map(({ person }) => person),
    rows.map(({ amount }) => amount?.toString() ?? null),
    rows.map(({ expiresOn }) => expiresOn),
    rows.map(({ problem }) => (problem === null ? null : JSON.stringify(problem))),
  ]);
  return id;
}

const INSERT = `
  with given as materialized (
    select row_number() over () as n, g.person, g.amount, g.expires_on,
           coalesce(g.problem, case when g.expires_on < scheme_today() then '{"column": "expiresOn", "message": "This day is past."}'::jsonb end) as problem
      from unnest($14::text[], $15::bigint[], $16::date[], $17::jsonb[]) as g (person, amount, expires_on, problem)),
  found as materialized (
    select g.*, a.id as account_id,
           row_number() over (partition by g.problem is null, lower(g.person) order by g.n) as nth
      from given g
      left join person p on p.id = case when g.person ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then g.person::uuid end
            and p.state = 'ACTIVE' and ($11::text[] is null or p.region = any($11))
      left join learning_account a on a.person_id = p.id and a.state <> 'CLOSED' and a.currency = $12),
  decided as materialized (
    select f.*, case when f.problem is not null then 'INVALID'
                     when f.nth > 1 then 'DUPLICATE'
                     when f.account_id is null then 'CANNOT_BE_PROCESSED'
                     when exists (select from top_up t where t.fund_id = $2 and t.reference = $4 and t.account_id = f.account_id and t.state in ('PENDING', 'GRANTED'))
                       or exists (select from entitlement_lot l where l.account_id = f.account_id and l.fund_id = $2 and l.grant_reference = $4) then 'DUPLICATE'
                     else 'PENDING' end as state
      from found f),
  summed as (
    select count(*) as row_count, count(*) filter (where state = 'PENDING') as pending, coalesce(sum(amount) filter (where state = 'PENDING'), 0) as total from decided),
  batch as (
    insert into top_up_batch (id, fund_id, kind, reference, agreement_reference, payment_reference, earmark_id, content_hash, submitted_by, row_count, total, needs_approval, state)
      select $1, $2, $3, $4, $5, $6, $7, $8, $9, s.row_count, s.total, needed, case when needed then 'DRAFT' else 'CONFIRMED' end
        from summed s join funding_limit l on l.fund_kind = $13
       cross join lateral (select $10 or s.pending > l.top_up_rows or s.total > l.top_up_amount as needed) n)
  insert into top_up (batch_id, row_number, fund_id, reference, person_reference, account_id, amount, expires_on, state, problem)
    select $1, n, $2, $4, person, case when state = 'PENDING' then account_id end, amount, expires_on, state, problem from decided`;

/** Pledges top-ups out of a fund that the viewer manages, and grants them as far as nobody else has to approve and the money is there. */
export async function submitTopUps(
  db: DataSource,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: SubmitTopUps,
): Promise<SubmitTopUpsOutcome> {
  const begun = await inTransaction(db, async (tx) => {
    const found = await findManagedFund(tx, viewer, command.fundId);
    if ('refusal' in found) return found;
    const invalid = whyInvalid(found.fund, command);
    if (invalid !== null) return { refusal: invalid };
    if (!(await hasEarmark(tx, command))) return { refusal: notFound('earmark', 'input', 'earmarkId') };
    const scope = `topUp:${viewer.subject ?? ''}`;
    return once(tx, { scope, key, request: command }, async () => ({
      batchId: await insertBatch(tx, viewer, found.fund, command),
    }));
  });
  if ('refusal' in begun) return begun;
  await advanceTopUps(db, begun.batchId);
  return {
    batch: await inTransaction(db, (tx) => tx.getRepository(TopUpBatchEntity).findOneByOrFail({ id: begun.batchId })),
  };
}
