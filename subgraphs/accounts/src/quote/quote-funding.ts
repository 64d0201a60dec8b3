import { sumOf } from '@tessera/kit/money/money.ts';
import type { EntityManager } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import type { FundingLine, FundingQuote } from './funding-quote.ts';

/** What is to be paid. */
export interface SessionPrice {
  readonly sessionId: string;
  readonly price: bigint; // minor units
}

/** How long an offer holds, as long as nothing it rests on changes. */
const VALIDITY = '15 minutes';

interface PlannedRow {
  readonly session_id: string;
  readonly valid_until: Date;
  readonly lot_id: string | null;
  readonly fund_id: string;
  readonly take: string;
  readonly expires_on: string | null;
}

/**
 * Splits the price of each session over the account's lots as they are now, each session as if it were the only one. One query for all of them; nothing is
 * changed. The reservation of an order asks the same `spending_plan`, so a quote that still holds is kept to the cent.
 */
export async function quoteFunding(
  reader: EntityManager,
  account: LearningAccount,
  sessions: readonly SessionPrice[],
): Promise<readonly FundingQuote[]> {
  const rows = await reader.query<PlannedRow[]>(
    `select s.session_id, scheme_now() + $5::interval as valid_until, p.lot_id, p.fund_id, p.take, p.expires_on::text
       from unnest($3::uuid[], $4::bigint[]) as s (session_id, price)
       left join lateral spending_plan($1, $2, s.price, '{}', 'EARMARK_THEN_EXPIRY') p on true
      order by s.session_id, p.spending_rank`,
    [
      account.id,
      account.currency,
      sessions.map(({ sessionId }) => sessionId),
      sessions.map(({ price }) => price.toString()),
      VALIDITY,
    ],
  );
  const bySession = Map.groupBy(rows, (row) => row.session_id);
  return sessions.map(({ sessionId, price }) => {
    const planned = bySession.get(sessionId) ?? [];
    const lines = planned.flatMap(({ lot_id: lotId, fund_id: fundId, take, expires_on: expiresOn }): FundingLine[] =>
      lotId === null ? [] : [{ lotId, fundId, amount: BigInt(take), currency: account.currency, expiresOn }],
    );
    return {
      personId: account.personId,
      accountId: account.id,
      sessionId,
      price,
      currency: account.currency,
      lines,
      ownShare: price - sumOf(lines.map(({ amount }) => amount)),
      validUntil: (planned[0]?.valid_until ?? new Date(0)).toISOString(),
    };
  });
}

/** True when both name the same lots for the same amounts: what was offered is what would be reserved. */
export const sameSplit = (a: FundingQuote, b: FundingQuote): boolean =>
  a.price === b.price &&
  a.currency === b.currency &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ lotId, amount }, index) => lotId === b.lines[index]?.lotId && amount === b.lines[index].amount);
