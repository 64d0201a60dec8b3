import type { EntityManager } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import type { FundKind } from '../fund/fund.entity.ts';
import type { SessionSnapshot } from '../order/registry.ts';
import type { FundingLine, FundingQuote, SpendingRule } from './funding-quote.ts';
import { contributionTo } from './learner-contribution.ts';
import { paymentTerms, type PaymentTerms } from './payment-terms.ts';
import { splitPrice } from './split-price.ts';

/** What is to be paid, and when it takes place. */
export type SessionOffer = Pick<SessionSnapshot, 'sessionId' | 'price' | 'fundingFacts' | 'startsOn' | 'endsOn'>;

/** How long an offer holds, as long as nothing it rests on changes. */
const VALIDITY = '15 minutes';

const PLANS = `
  select s.session_id, scheme_now() + $7::interval as valid_until, p.lot_id, p.fund_id, f.kind as source, e.title as condition, p.take, p.expires_on::text
    from unnest($3::uuid[], $4::bigint[], $5::jsonb[]) as s (session_id, price, facts)
    left join lateral spending_plan($1, $2, s.price, array(select jsonb_array_elements_text(s.facts)), $6) p on true
    left join fund f on f.id = p.fund_id
    left join earmark e on e.id = p.earmark_id
   order by s.session_id, p.spending_rank`;

interface PlannedRow {
  readonly session_id: string;
  readonly valid_until: Date;
  readonly lot_id: string | null;
  readonly fund_id: string;
  readonly source: FundKind;
  readonly condition: string | null;
  readonly take: string;
  readonly expires_on: string | null;
}

interface Planned extends FundingLine {
  readonly source: FundKind;
}

function ruleOf({ condition, expires_on: expiresOn }: PlannedRow, { content }: PaymentTerms): SpendingRule {
  if (condition !== null && content.consumptionOrder === 'EARMARK_THEN_EXPIRY') return 'EARMARK_FIRST';
  return expiresOn === null ? 'NEVER_EXPIRES' : 'EARLIEST_EXPIRY';
}

const planOf = (rows: readonly PlannedRow[], terms: PaymentTerms, currency: string): readonly Planned[] =>
  rows.flatMap((row) =>
    row.lot_id === null
      ? []
      : [
          {
            lotId: row.lot_id,
            fundId: row.fund_id,
            source: row.source,
            amount: BigInt(row.take),
            currency,
            expiresOn: row.expires_on,
            condition: row.condition,
            rule: ruleOf(row, terms),
          },
        ],
  );

function quoteOf(
  account: LearningAccount,
  { sessionId, price, startsOn, endsOn }: SessionOffer,
  terms: PaymentTerms,
  rows: readonly PlannedRow[],
): FundingQuote {
  const plan = planOf(rows, terms, account.currency);
  const employerPays = plan.some(({ source }) => source === 'EMPLOYER');
  const contribution = contributionTo(price, terms, employerPays);
  const { lines, ownShare } = splitPrice(price, plan, contribution?.due ?? 0n);
  return {
    personId: account.personId,
    accountId: account.id,
    sessionId,
    price,
    currency: account.currency,
    startsOn,
    endsOn,
    lines: lines.map(({ source: _source, ...line }) => line),
    ownShare,
    contribution,
    validUntil: (rows[0]?.valid_until ?? new Date(0)).toISOString(),
  };
}

/**
 * Splits the price of each session over the account's lots as they are now, under the policy in force, each session as if it were the only one. One query for all of
 * them; nothing is changed. The reservation of an order asks the same `spending_plan`, so a quote that still holds is kept to the cent.
 */
export async function quoteFunding(
  reader: EntityManager,
  account: LearningAccount,
  sessions: readonly SessionOffer[],
): Promise<readonly FundingQuote[]> {
  return quoteUnder(await paymentTerms(reader, account.personId), reader, account, sessions);
}

/** Like `quoteFunding`, under terms that are known. */
export async function quoteUnder(
  terms: PaymentTerms,
  reader: EntityManager,
  account: LearningAccount,
  sessions: readonly SessionOffer[],
): Promise<readonly FundingQuote[]> {
  const rows = await reader.query<PlannedRow[]>(PLANS, [
    account.id,
    account.currency,
    sessions.map(({ sessionId }) => sessionId),
    sessions.map(({ price }) => price.toString()),
    sessions.map(({ fundingFacts }) => JSON.stringify(fundingFacts)),
    terms.content.consumptionOrder,
    VALIDITY,
  ]);
  const bySession = Map.groupBy(rows, (row) => row.session_id);
  return sessions.map((session) => quoteOf(account, session, terms, bySession.get(session.sessionId) ?? []));
}

/** True when both name the same lots for the same amounts: what was offered is what would be reserved. */
export const sameSplit = (a: FundingQuote, b: FundingQuote): boolean =>
  a.price === b.price &&
  a.currency === b.currency &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ lotId, amount }, index) => lotId === b.lines[index]?.lotId && amount === b.lines[index].amount);
