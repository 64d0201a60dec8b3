import { entitledSql } from './entitled-sql.ts';
import { explanationSql } from './explanation-sql.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

/** The reference of the lots of one year's provision. Whatever fund or policy version they are from, an account has one of them. */
export const provisionReference = (year: number): string => `annual provision ${year}`;

/**
 * Settings of the transactions of a run. The statements are written so that every table is reached by key, account by account (`offset 0` and aggregates keep
 * subqueries from becoming joins): a plan that joins whole tables, made while they were empty and never analysed, would make a run quadratic. No more is set than
 * sequential scans, for the triggers of the ledger plan under the same settings.
 */
export const BY_KEY = `set local statement_timeout = '10min'; set local lock_timeout = '1min'; set local enable_seqscan = off`;

/**
 * `population` of `entitledSql`: the accounts of an interval of ids that may be granted to, with what is known of their holders that day. Parameters: 1 currency, 2 year,
 * 3 and 4 the accounts after which and up to which, 5 the day (given, not asked for: asking would be done once for each account). The test of the day is written so
 * that facts are found by the person alone: the index that could answer both is the slower one.
 */
export const POPULATION = `
  select a.id as account_id, a.currency, p.region, $5::date as decided_on, $2::integer - p.birth_year as age, facts.*
    from learning_account a
   cross join lateral (select id, region, birth_year from person where id = a.person_id and state = 'ACTIVE' offset 0) p
   cross join lateral (
     select max(value) filter (where fact = 'WORKING_TIME')::integer as working_time,
            coalesce(max(value) filter (where fact = 'QUALIFICATION'), 'UNKNOWN') as qualification,
            coalesce(max(value) filter (where fact = 'LABOUR_FORCE_STATUS'), 'UNKNOWN') as labour_force_status,
            coalesce(max(value) filter (where fact = 'SECTOR'), 'UNKNOWN') as sector,
            coalesce(max(value) filter (where fact = 'RESIDENCE'), 'UNKNOWN') as residence
       from person_fact f where f.person_id = p.id and (f.valid @> $5::date) is true) facts
   where a.id > $3 and a.id <= $4 and a.currency = $1 and a.state <> 'CLOSED'
     and not exists (select from provision_withheld w where w.account_id = a.id and w.year = $2 offset 0)`;

/**
 * `standing` of `entitledSql`: what is left of each account's lots, and which of them is this year's provision. Parameter 6: its reference. Funders call their top-ups as
 * they like; the provision is what follows from a policy besides.
 */
const STANDING = `
  select l.account_id, (select kind from fund where id = l.fund_id) as source, l.available + l.reserved as amount, l.expires_on, 
         l.grant_reference = $6 and l.explanation ? 'policyVersion' as provides
    from entitlement_lot l
   where not l.offered`;

const entitled = (policies: readonly ResolvedPolicy[]): string =>
  `with population as (${POPULATION}), standing as not materialized (${STANDING}), entitled as (${entitledSql(policies)})`;

/** Grants what is due to an interval of accounts, and records where the ceiling left nothing. Parameters as above, 7 the fund, 8 the entry's id, 9 who acts. */
export const provideSql = (policies: readonly ResolvedPolicy[]): string => `
  ${entitled(policies)},
  born as (
    insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, expires_on, explanation)
    select account_id, $7, $8, $6, granted, granted, currency, decided_on, expires_on, ${explanationSql(policies)}
      from entitled where granted > 0
    returning granted),
  withheld as (
    insert into provision_withheld (account_id, year, fund_id, currency, decided_on, explanation)
    select account_id, $2, $7, currency, decided_on, ${explanationSql(policies)}
      from entitled where granted = 0 and amount > 0
    returning account_id),
  total as (select count(*) as granted, coalesce(sum(granted), 0) as amount from born),
  entry as (insert into journal_entry (id, kind, actor, reason) select $8, 'GRANT', $9, $6 from total where granted > 0)
  select granted, amount, (select count(*) from withheld) as withheld from total`;

/** What would be granted to an interval of accounts, all together. Parameters as for `population` and `standing`. */
export const dueSql = (policies: readonly ResolvedPolicy[]): string =>
  `${entitled(policies)} select coalesce(sum(granted), 0) as amount from entitled`;
