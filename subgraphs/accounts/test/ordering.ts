import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { decimalOf } from '@tessera/kit/money/money.ts';
import type { SessionSnapshot } from '../src/order/registry.ts';
import type { AccountsUnderTest } from './accounts-under-test.ts';

const QUOTE = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on LearningOpportunitySession {
  fundingQuote { quote price { amount } covered { amount } ownShare { amount } lines { amount { amount } fund { name source } reason } } } } }`;

/** The operation of `placeBy`. */
export const ORDER_PLACE = `mutation ($input: OrderPlaceInput!) {
  orderPlace(input: $input) {
    order { id state price { amount currency } money { reserved { amount } own { amount } awaited { amount } } session { id } opportunityVersion }
    errors { __typename ... on UserError { code message path }
      ... on SessionNotBookable { reason }
      ... on QuoteChanged { newQuote { quote covered { amount } ownShare { amount } } } }
  }
}`;

/** A session as the gateway hands it over, with what registry says of it. */
export const asReference = ({ sessionId: id, price, currency, fundingFacts, startsOn, endsOn }: SessionSnapshot) => ({
  __typename: 'LearningOpportunitySession',
  id,
  price: { amount: decimalOf(price), currency },
  fundingFacts,
  startsOn,
  endsOn,
});

/** A signed quote, as `fundingQuote` of the session gives it through the gateway. */
export async function quoteFor(accounts: AccountsUnderTest, viewer: Viewer, session: SessionSnapshot): Promise<string> {
  const answer = await accounts.as(viewer, QUOTE, { representations: [asReference(session)] });
  const [entity] = (answer.data as unknown as { _entities: { fundingQuote: { quote: string } }[] })._entities;
  if (entity === undefined) throw new Error('no quote');
  return entity.fundingQuote.quote;
}

/** What came of `orderPlace`. */
export interface Placed {
  readonly order: (Readonly<Record<string, unknown>> & { readonly id: string; readonly state: string }) | null;
  readonly errors: readonly Readonly<Record<string, unknown>>[];
}

/** Accepts a quote. */
export const placeBy = async (
  accounts: AccountsUnderTest,
  viewer: Viewer,
  quote: string,
  idempotencyKey: string = crypto.randomUUID(),
): Promise<Placed> => {
  const { data } = await accounts.as(viewer, ORDER_PLACE, { input: { quote, idempotencyKey } });
  return (data as unknown as { orderPlace: Placed }).orderPlace;
};
