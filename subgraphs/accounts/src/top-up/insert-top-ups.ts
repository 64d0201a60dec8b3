import { paymentReferenceOf } from '../fund/payment-reference.ts';
import { requestDigest } from '@tessera/kit/database/idempotency.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { uuidv7 } from 'uuidv7';
import type { Fund } from '../fund/fund.entity.ts';
import type { SubmitTopUps } from './top-up-terms.ts';
import type { TopUpProblem } from './top-up.entity.ts';
import { regionsReached } from './top-up.policy.ts';

const problem = (given: TopUpProblem): string => `'${JSON.stringify(given)}'::jsonb`;

const DAY_PAST = problem({ code: 'DAY_PAST', column: 'expiresOn', message: 'This day is past.' });
const OWN_PERSON = problem({ code: 'OWN_PERSON', column: 'person', message: 'Nobody tops up their own account.' });
const NOT_EMPLOYED = problem({
  code: 'NOT_EMPLOYED',
  column: 'person',
  message: 'No employment by you is reported for this reference.',
});
const ABOVE_HEAD_COUNT = problem({
  code: 'ABOVE_HEAD_COUNT',
  column: 'person',
  message: 'More workers than the head count that you reported.',
});

// Parameters: 1 batch, 2 fund, 3 kind, 4 reference, 5 agreement, 6 payment, 7 earmark, 8 digest, 9 who submits, 10 whether somebody approves in any case, 11 regions,
// 12 currency, 13 kind of the fund, 14 to 17 the rows, 18 the funder.
const INSERT = `
  with asked as materialized (
    select row_number() over () as n, g.*, case when g.person ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then g.person::uuid end as person_id
      from unnest($14::text[], $15::bigint[], $16::date[], $17::jsonb[]) as g (person, amount, expires_on, problem)),
  given as materialized (
    select n, person, person_id, amount, expires_on,
           coalesce(problem, case when person_id = $9 then ${OWN_PERSON} when expires_on < scheme_today() then ${DAY_PAST} end) as problem
      from asked),
  found as materialized (
    select g.*, a.id as account_id, row_number() over (partition by g.problem is null, lower(g.person) order by g.n) as nth,
           $13 <> 'EMPLOYER' or exists (
             select from employment e where e.person_id = g.person_id and e.organisation_id = $18
                and e.valid && daterange(scheme_today() - case when $3 in ('DISMISSAL', 'CORRECTIVE') then 366 else 0 end, scheme_today(), '[]')) as works
      from given g
      left join person p on p.id = g.person_id and p.state = 'ACTIVE' and ($11::text[] is null or p.region = any($11))
      left join learning_account a on a.person_id = p.id and a.state <> 'CLOSED' and a.currency = $12),
  judged as materialized (
    select f.*, case when f.problem is not null then 'INVALID'
                     when f.nth > 1 then 'DUPLICATE'
                     when not f.works or f.account_id is null then 'CANNOT_BE_PROCESSED'
                     when exists (select from top_up t where t.fund_id = $2 and t.reference = $4 and t.account_id = f.account_id and t.state in ('PENDING', 'GRANTED'))
                       or exists (select from entitlement_lot l where l.account_id = f.account_id and l.fund_id = $2 and l.grant_reference = $4) then 'DUPLICATE'
                     else 'PENDING' end as verdict
      from found f),
  workers as materialized (
    select distinct t.account_id
      from fund f
      join top_up_batch b on b.fund_id = f.id and b.submitted_at > scheme_now() - interval '1 year'
      join top_up t on t.batch_id = b.id and t.state in ('PENDING', 'GRANTED')
     where f.organisation_id = $18 and f.kind = 'EMPLOYER' and $13 = 'EMPLOYER'),
  room as materialized (
    select coalesce(max(head_count), 0) - (select count(*) from workers) as workers
      from employer_size
     where organisation_id = $18 and since <= scheme_today()
       and since >= coalesce((select max(since) from employer_size where organisation_id = $18 and since <= scheme_today() - 366), '-infinity')),
  counted as (
    select j.*, added and count(*) filter (where added) over (order by n) > (select r.workers from room r) as over
      from (select *, $13 = 'EMPLOYER' and verdict = 'PENDING' and not exists (select from workers w where w.account_id = judged.account_id) as added from judged) j),
  decided as materialized (
    select n, person, amount, expires_on, account_id, case when over then 'CANNOT_BE_PROCESSED' else verdict end as state,
           case when over then ${ABOVE_HEAD_COUNT} when verdict = 'CANNOT_BE_PROCESSED' and not works then ${NOT_EMPLOYED} else problem end as problem
      from counted),
  summed as (
    select count(*) as row_count, count(*) filter (where state = 'PENDING') as pledged, coalesce(sum(amount) filter (where state = 'PENDING'), 0) as total from decided),
  batch as (
    insert into top_up_batch (id, fund_id, kind, reference, agreement_reference, payment_reference, earmark_id, content_hash, submitted_by, row_count, pledged_rows, total, needs_approval, state)
      select $1, $2, $3, $4, $5, $6, $7, $8, $9, s.row_count, s.pledged, s.total, needed, case when needed then 'DRAFT' else 'CONFIRMED' end
        from summed s join funding_limit l on l.fund_kind = $13
       cross join pledged_alone($2, $9) alone
       cross join lateral (
         select $10 or s.pledged > 0 and (s.pledged + alone.pledged_rows > l.top_up_rows or s.total + alone.amount > l.top_up_amount) as needed) n)
  insert into top_up (batch_id, row_number, fund_id, reference, person_reference, account_id, amount, expires_on, state, problem)
    select $1, n, $2, $4, person, case when state = 'PENDING' then account_id end, amount, expires_on, state, problem from decided`;

/**
 * Takes the rows as they are told and decides each: one account that is not closed and within reach, once per reference; never that of whoever submits; of an employer,
 * one of its workers, and no more of them in a year than its head count. Unknown persons, those without an account, with a closed one and out of reach get the same
 * answer. One statement, so that nothing is ever loaded by half; one funder's after the other, so that what one person pledges alone is counted.
 */
export async function insertTopUps(
  tx: Tx,
  viewer: Viewer,
  fund: Fund,
  { rows, approvalAlways = false, ...terms }: Omit<SubmitTopUps, 'idempotencyKey'>,
): Promise<string> {
  const id = uuidv7();
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 80))`, [fund.organisationId]);
  await tx.query(INSERT, [
    id,
    fund.id,
    terms.kind,
    terms.reference,
    terms.agreementReference,
    terms.paymentReference === null ? null : paymentReferenceOf(terms.paymentReference),
    terms.earmarkId,
    requestDigest({ terms, rows }),
    viewer.subject,
    approvalAlways,
    regionsReached(viewer, fund),
    fund.currency,
    fund.kind,
    rows.map(({ person }) => person),
    rows.map(({ amount }) => amount?.toString() ?? null),
    rows.map(({ expiresOn }) => expiresOn),
    rows.map((row) => (row.problem === null ? null : JSON.stringify(row.problem))),
    fund.organisationId,
  ]);
  return id;
}
