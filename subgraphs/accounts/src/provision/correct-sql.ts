import { byPolicy, countedSql, entitledSql } from './entitled-sql.ts';
import { correctionExplanationSql } from './explanation-sql.ts';
import type { GrantingText } from './grant-sql.ts';
import { factsSql, isOfYear, provisionReference } from './provide-sql.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

/** The reference of the lots of one correction of a year's provision, from 1. */
export const correctionReference = (year: number, correction: number): string =>
  `${provisionReference(year)}, correction ${correction}`;

/**
 * What a year's provision has decided for account `a` so far: on which day, what was known to the ledger then, and what was granted since. An account that nothing was
 * decided for is looked at as on the last day of the run. Parameters: 7 the reference of the year, 8 that day.
 */
const DECIDED = `
  select coalesce(min(x.decided_on), $8::date) as decided_on, coalesce(min(x.known_at), ledger_midnight($8::date + 1)) as known_at, coalesce(sum(x.granted), 0)::bigint as before
    from (select l.granted_on as decided_on, (select booked_at from journal_entry where id = l.entry_id) as known_at, l.granted
            from entitlement_lot l where l.account_id = a.id and ${isOfYear('l', '$7::text')}
          union all
          select w.decided_on, w.decided_at, 0 from provision_withheld w where w.account_id = a.id and w.year = $2) x`;

/** `population` of `entitledSql`: the accounts there were on the day of the decision, with what is known today of their holders on that day. Parameters as for the run. */
const POPULATION = `
  select a.id as account_id, a.currency, p.region, d.decided_on, d.before, $2::integer - p.birth_year as age, facts.*
    from learning_account a
   cross join lateral (select id, region, birth_year from person where id = a.person_id and state = 'ACTIVE' offset 0) p
   cross join lateral (${DECIDED}) d
   cross join lateral (${factsSql('p.id', 'd.decided_on')}) facts
   where a.id > $3 and a.id <= $4 and a.currency = $1 and a.state <> 'CLOSED' and a.opened_on <= d.decided_on
     and not exists (select from entitlement_lot l where l.account_id = a.id and l.grant_reference = $6 offset 0)
     and not exists (select from provision_withheld w where w.account_id = a.id and w.year = $2 and w.correction = $9::integer offset 0)`;

/** `standing` of `entitledSql`: what each account held when it was decided, by the journal, but for the provision of the year itself. */
const STANDING = `
  select a.id as account_id, (select kind from fund where id = h.fund_id) as source, h.available + h.reserved as amount, h.expires_on, false as provides
    from learning_account a
   cross join lateral (${DECIDED}) d
   cross join lateral lots_as_of(a.id, d.decided_on, d.known_at) h
   where not h.offered
     and not exists (select from entitlement_lot l where l.account_id = a.id and l.id = h.lot_id and ${isOfYear('l', '$7::text')} offset 0)`;

/**
 * The text of a correction: what the provision of the year would have granted by these policies and by the facts as they are known now, less what it has granted. What
 * was granted too much stays. It is cut to the ceiling twice: as things stood then, and as they stand today. A last day is as far from today as it would have been from
 * the day of the decision. Parameters 1 to 6 as for the run, 5 being today and 6 the correction's reference; 7 and 8 as above; 9 which correction it is.
 */
export const correctionText = (policies: readonly ResolvedPolicy[]): GrantingText => ({
  entitled: `
    with population as (${POPULATION}), standing as not materialized (${STANDING}),
    due as (${entitledSql(policies)}),
    entitled as (
      select d.account_id, d.currency, d.region, d.age, d.working_time, d.qualification, d.labour_force_status, d.sector, d.residence, d.policy,
             d.policy_version_id, d.rule_id, d.amount, d.pro_rata, d.ceiling, d.before, $5::date as decided_on, greatest(d.held, now.held) as held,
             least(d.granted - d.before, greatest(d.ceiling - now.held, 0)) as granted, d.expires_on + ($5::date - d.decided_on) as expires_on
        from due d
       cross join lateral (
         select coalesce(sum(s.amount) filter (where ${byPolicy(policies, countedSql)} and (s.expires_on is null or s.expires_on >= $5::date)), 0)::bigint as held
           from (select f.kind as source, l.available + l.reserved as amount, l.expires_on from entitlement_lot l join fund f on f.id = l.fund_id
                  where l.account_id = d.account_id and not l.offered offset 0) s) now
       where d.granted > d.before)`,
  explanation: correctionExplanationSql(policies),
  parameters: 9,
});
