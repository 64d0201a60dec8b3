import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import type { FundingQuote } from './funding-quote.ts';
import type { Prospects } from './alternatives.ts';
import { prospectsOf } from './prospects.ts';
import { quoteFunding, type SessionOffer } from './quote-funding.ts';

/** A session to be quoted for an account. */
export interface QuoteWanted extends SessionOffer {
  readonly account: LearningAccount;
}

const keyOf = ({ account, sessionId, price }: QuoteWanted): string => `${account.id} ${sessionId} ${price}`;

/** Quotes any number of sessions for the viewer's account in one query. */
export const quoteLoaders = ({ manager }: ReadTransaction, db: DataSource) => ({
  /** What is open to the holder of an account besides its lots; once for all quotes of a request. */
  prospects: new DataLoader<LearningAccount, Prospects, string>(
    async (accounts) => {
      const reader = await manager();
      return Promise.all(accounts.map((account) => prospectsOf(db, reader, account)));
    },
    { cacheKeyFn: ({ id }) => id },
  ),
  fundingQuote: new DataLoader<QuoteWanted, FundingQuote, string>(
    async (wanted) => {
      const [first] = wanted;
      return first === undefined ? [] : quoteFunding(await manager(), first.account, wanted);
    },
    { cacheKeyFn: keyOf },
  ),
});
