import { randomUUID } from 'node:crypto';
import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { dataOf, inDatabase } from './client.ts';

const SESSIONS = `query { learningOpportunities(first: 60) { edges { node { sessions(first: 1) { edges { node { id } } } } } } }`;

/** Money for every order to come, as one more grant. */
const RICH = `with paid as (
  insert into journal_line (entry_id, movement, amount, currency, fund_id) select uuidv7(), 'DEPOSIT', $1::bigint * 1000000000, 'EUR', id from fund where kind = 'NATIONAL' limit 1 returning fund_id, entry_id),
  entry as (insert into journal_entry (id, kind, actor) select entry_id, 'DEPOSIT', 'bench' from paid)
  select fund_id from paid`;
const LOTS = `with lots as (
  insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, explanation)
  select a.id, $1, $2, 'bench', 1000000000, 1000000000, 'EUR', '2020-01-01', '{}' from learning_account a where a.person_id = any($3::uuid[]) returning account_id)
  insert into journal_entry (id, kind, actor) select $2, 'GRANT', 'bench' from lots limit 1 returning (select json_agg(account_id) from lots) as accounts`;

/** Sessions with places for all, and what persons need to pay them again and again. */
export async function richPersons(
  system: TestSystem,
  persons: readonly string[],
): Promise<{ readonly sessions: readonly string[]; readonly accounts: readonly string[] }> {
  type Found = { edges: { node: { sessions: { edges: { node: { id: string } }[] } } }[] };
  const { learningOpportunities } = await dataOf<{ learningOpportunities: Found }>(system, null, SESSIONS);
  await inDatabase(system, 'registry', 'update learning_opportunity_session set capacity = 10000');
  const [fund] = await inDatabase<{ fund_id: string }>(system, 'accounts', RICH, [persons.length]);
  const granted = await inDatabase<{ accounts: string[] }>(system, 'accounts', LOTS, [
    fund?.fund_id,
    randomUUID(),
    persons,
  ]);
  return {
    sessions: learningOpportunities.edges.flatMap(({ node }) => node.sessions.edges.map((edge) => edge.node.id)),
    accounts: granted[0]?.accounts ?? [],
  };
}
