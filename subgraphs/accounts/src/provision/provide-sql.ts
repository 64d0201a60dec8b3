import { entitledSql } from './entitled-sql.ts';
import { explanationSql } from './explanation-sql.ts';
import type { GrantingText } from './grant-sql.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

/** The reference of the lots of one year's provision. Whatever fund or policy version they are from, an account has one of them. */
export const provisionReference = (year: number): string => `annual provision ${year}`;

/**
 * Settings of the transactions of a run. The statements are written so that every table is reached by key, account by account (`offset 0` and aggregates keep
 * subqueries from becoming joins): a plan that joins whole tables, made while they were empty and never analysed, would make a run quadratic. No more is set than
 * sequential scans, for the triggers of the ledger plan under the same settings.
 */
export const BY_KEY = `set local statement_timeout = '10min'; set local lock_timeout = '1min'; set local enable_seqscan = off`;

/** What is known of a person on a day: the columns of facts that `entitledSql` asks for. The day's test is written so that facts are found by the person alone: the index that could answer both is the slower one. */
export const factsSql = (person: string, day: string): string => `
   select max(value) filter (where fact = 'WORKING_TIME')::integer as working_time,
          coalesce(max(value) filter (where fact = 'QUALIFICATION'), 'UNKNOWN') as qualification,
          coalesce(max(value) filter (where fact = 'LABOUR_FORCE_STATUS'), 'UNKNOWN') as labour_force_status,
          coalesce(max(value) filter (where fact = 'SECTOR'), 'UNKNOWN') as sector,
          coalesce(max(value) filter (where fact = 'RESIDENCE'), 'UNKNOWN') as residence
     from person_fact f where f.person_id = ${person} and (f.valid @> ${day}) is true`;

/**
 * `population` of `entitledSql`: the accounts of an interval of ids that may be granted to, with what is known of their holders that day. Parameters: 1 currency, 2 year,
 * 3 and 4 the accounts after which and up to which, 5 the day (given, not asked for: asking would be done once for each account).
 */
export const POPULATION = `
  select a.id as account_id, a.currency, p.region, $5::date as decided_on, $2::integer - p.birth_year as age, facts.*
    from learning_account a
   cross join lateral (select id, region, birth_year from person where id = a.person_id and state = 'ACTIVE' offset 0) p
   cross join lateral (${factsSql('p.id', '$5::date')}) facts
   where a.id > $3 and a.id <= $4 and a.currency = $1 and a.state <> 'CLOSED'
     and not exists (select from provision_withheld w where w.account_id = a.id and w.year = $2 offset 0)`;

/** Whether a lot is of the provision of one year, the run's or a correction's. No other grant can have such a name. */
export const isOfYear = (lot: string, reference: string): string =>
  `(${lot}.grant_reference = ${reference} or starts_with(${lot}.grant_reference, ${reference} || ', correction '))`;

/** `standing` of `entitledSql`: what is left of each account's lots, and which of them are of this year's provision. Parameter 6: its reference. */
const STANDING = `
  select l.account_id, (select kind from fund where id = l.fund_id) as source, l.available + l.reserved as amount, l.expires_on, 
         ${isOfYear('l', '$6::text')} as provides
    from entitlement_lot l
   where not l.offered`;

/** The text of the annual provision of a year. Parameters 1 to 6 as above. */
export const provisionText = (policies: readonly ResolvedPolicy[]): GrantingText => ({
  entitled: `with population as (${POPULATION}), standing as not materialized (${STANDING}), entitled as (${entitledSql(policies)})`,
  explanation: explanationSql(policies),
  parameters: 6,
});
