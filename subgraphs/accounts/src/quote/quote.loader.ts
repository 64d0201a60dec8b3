import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import DataLoader from 'dataloader';
import type { LearningAccount } from '../account/account.entity.ts';
import type { FundingQuote } from './funding-quote.ts';
import { quoteFunding, type SessionOffer } from './quote-funding.ts';

/** A session to be quoted for an account. */
export interface QuoteWanted extends SessionOffer {
  readonly account: LearningAccount;
}

const keyOf = ({ account, sessionId, price }: QuoteWanted): string => `${account.id} ${sessionId} ${price}`;

/** Quotes any number of sessions for the viewer's account in one query. */
export const quoteLoaders = ({ manager }: ReadTransaction) => ({
  fundingQuote: new DataLoader<QuoteWanted, FundingQuote, string>(
    async (wanted) => {
      const [first] = wanted;
      return first === undefined ? [] : quoteFunding(await manager(), first.account, wanted);
    },
    { cacheKeyFn: keyOf },
  ),
});
