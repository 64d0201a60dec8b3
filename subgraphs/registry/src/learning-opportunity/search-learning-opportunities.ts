import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import type { PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { Conditions, rankedHits, type Hit, type RankedSearch } from '../search/ranked-page.ts';
import { isId } from './check-content.ts';
import type { DraftReach } from './learning-opportunity.policy.ts';

/** What opportunities are looked for by; all conditions hold at once. */
export interface OpportunityFilter {
  readonly text?: string | null | undefined;
  readonly skill?: string | null | undefined;
  readonly occupation?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly mode?: string | null | undefined;
  readonly maxPrice?: { readonly amount: string; readonly currency: string } | null | undefined;
  readonly startsAfter?: string | null | undefined;
  readonly provider?: string | null | undefined;
  readonly admittedOnly?: boolean | null | undefined;
}

/** Beyond this many hits the total is a lower bound. */
export const COUNTED_AT_MOST = 10_000;

const LONGEST_TEXT = 200;
const FROM = `learning_opportunity as o
  join learning_opportunity_version as v on v.learning_opportunity_id = o.id and v.version = o.version`;

function whereReachable(conditions: Conditions, { admittedOnly }: OpportunityFilter, reach: DraftReach): void {
  if (admittedOnly !== false) conditions.where(`o.status = 'ADMITTED'`);
  else if (!reach.all)
    conditions.where(`o.status <> 'DRAFT' or o.provider_id = any (${conditions.bind(reach.providers)}::uuid[])`);
}

function whereSkilled(conditions: Conditions, { skill, occupation }: OpportunityFilter): void {
  if (skill) conditions.where(`v.skill_uris @> array[${conditions.bind(skill)}]`);
  if (occupation)
    conditions.where(
      `v.skill_uris && (select coalesce(array_agg(skill_uri), '{}') from occupation_skill where occupation_uri = ${conditions.bind(occupation)})`,
    );
}

function whereHeld(conditions: Conditions, { region, mode, startsAfter }: OpportunityFilter): void {
  const session = `select from learning_opportunity_session as s where s.learning_opportunity_id = o.id and s.state <> 'CANCELLED'`;
  if (region) {
    const nuts = conditions.bind(region);
    conditions.where(`starts_with(v.region, ${nuts}) or exists (${session} and starts_with(s.region, ${nuts}))`);
  }
  if (mode) conditions.where(`v.mode = ${conditions.bind(mode)}`);
  if (startsAfter)
    conditions.where(
      `exists (${session} and s.state = 'OPEN' and s.starts_on >= ${conditions.bind(startsAfter)}::date)`,
    );
}

function whereOffered(conditions: Conditions, { maxPrice, provider }: OpportunityFilter): void {
  if (maxPrice) {
    const highest = conditions.bind((minorUnitsOf(maxPrice.amount) ?? 0n).toString());
    conditions.where(`v.price <= ${highest}::bigint and v.currency = ${conditions.bind(maxPrice.currency)}`);
  }
  if (provider) conditions.where(isId(provider) ? `o.provider_id = ${conditions.bind(provider)}::uuid` : 'false');
}

/**
 * Adds the text's condition and tells how well a hit fits it. Whoever has the words themselves comes before whoever has words like them; then it counts where the
 * words stand, and how much of the title they are.
 */
function rankByText(conditions: Conditions, text: string): string {
  const phrase = `searchable(${conditions.bind(text)})`;
  const words = `websearch_to_tsquery('simple', ${phrase})`;
  conditions.where(`v.search_vector @@ ${words} or ${phrase} <% v.title_text`);
  return `case when v.search_vector @@ ${words} then 1 + ts_rank(v.search_vector, ${words}) else word_similarity(${phrase}, v.title_text) / 2 end
    + similarity(${phrase}, v.title_text)`;
}

function searchFor(filter: OpportunityFilter, reach: DraftReach): RankedSearch {
  const conditions = new Conditions();
  whereReachable(conditions, filter, reach);
  whereSkilled(conditions, filter);
  whereHeld(conditions, filter);
  whereOffered(conditions, filter);
  const text = filter.text?.trim().slice(0, LONGEST_TEXT);
  const rank = text ? rankByText(conditions, text) : '0';
  return { from: FROM, key: 'o.id', keyType: 'uuid', rank, conditions };
}

/** Ids of the opportunities that fit and that the viewer may see, best first. */
export const searchLearningOpportunities = (
  manager: EntityManager,
  filter: OpportunityFilter,
  reach: DraftReach,
  page: PageRequest,
): Promise<readonly Hit[]> => rankedHits(manager, searchFor(filter, reach), page);

/** How many fit, counted up to `COUNTED_AT_MOST`. */
export async function countLearningOpportunities(
  manager: EntityManager,
  filter: OpportunityFilter,
  reach: DraftReach,
): Promise<number> {
  const { from, conditions } = searchFor(filter, reach);
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::integer as count from (select from ${from} where ${conditions.sql} limit ${COUNTED_AT_MOST}) as hit`,
    conditions.values,
  );
  return row?.count ?? 0;
}
