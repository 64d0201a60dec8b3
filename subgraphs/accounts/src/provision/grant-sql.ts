/**
 * Who is granted how much and why, as SQL: common table expressions of which the last is `entitled` (account_id, currency, decided_on, amount, granted, expires_on, and
 * what `explanation` asks of it), with so many parameters, of which the 2nd is the year and the 6th the reference.
 */
export interface GrantingText {
  readonly entitled: string;
  readonly explanation: string;
  readonly parameters: number;
}

/** Grants what is due, and records where nothing is left to grant. Parameters behind those of the text: the fund, the entry's id, who acts, and which correction of the year it is, 0 for none. */
export function grantSql({ entitled, explanation, parameters }: GrantingText): string {
  const [fund, entry, actor, correction] = [1, 2, 3, 4].map((place) => `$${parameters + place}`);
  return `
  ${entitled},
  born as (
    insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, expires_on, explanation)
    select account_id, ${fund}, ${entry}, $6, granted, granted, currency, decided_on, expires_on, ${explanation}
      from entitled where granted > 0
    returning granted),
  withheld as (
    insert into provision_withheld (account_id, year, correction, fund_id, currency, decided_on, explanation)
    select account_id, $2, ${correction}, ${fund}, currency, decided_on, ${explanation}
      from entitled where granted = 0 and amount > 0
    returning account_id),
  total as (select count(*) as granted, coalesce(sum(granted), 0) as amount from born),
  entry as (insert into journal_entry (id, kind, actor, reason) select ${entry}, 'GRANT', ${actor}, $6 from total where granted > 0)
  select granted, amount, (select count(*) from withheld) as withheld from total`;
}

/** What would be granted, all together. */
export const sumSql = ({ entitled }: GrantingText): string =>
  `${entitled} select coalesce(sum(granted), 0) as amount from entitled`;
