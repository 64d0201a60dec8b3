import type { RequestContext } from '@tessera/kit/server/subgraph.ts';
import type { DataSource } from 'typeorm';
import { accountFreezeLoaders } from './account-freeze/account-freeze.loader.ts';
import { accountLoaders } from './account/account.loader.ts';
import { coverageLoaders } from './state-of-coverage/state-of-coverage.loader.ts';
import { allocationLoaders } from './allocation/allocation.loader.ts';
import { employmentLoaders } from './employment/employment.loader.ts';
import { expiryLoaders } from './expiry/expiry.loader.ts';
import { decisionLoaders } from './decision/decision.loader.ts';
import { fundLoaders } from './fund/fund.loader.ts';
import { leaveLoaders } from './leave/leave.loader.ts';
import { orderLoaders } from './order/order.loader.ts';
import { paymentLoaders } from './payment/payment.loader.ts';
import { ownShareLoaders } from './own-share/own-share.loader.ts';
import { personLoaders } from './person/person.loader.ts';
import { policyLoaders } from './policy/policy.loader.ts';
import { quoteLoaders } from './quote/quote.loader.ts';
import { coFundingLoaders } from './co-funding/co-funding.loader.ts';
import { earmarkLoaders } from './earmark/earmark.loader.ts';
import { reconciliationLoaders } from './reconciliation/reconciliation.loader.ts';
import { topUpLoaders } from './top-up/top-up.loader.ts';

/** One set per request: what one viewer was shown must not outlive the request. */
export const loadersOf = ({ reading, viewer }: RequestContext, db: DataSource) => ({
  ...personLoaders(reading, viewer, db),
  ...accountFreezeLoaders(reading),
  ...accountLoaders(reading),
  ...coverageLoaders(reading),
  ...expiryLoaders(reading),
  ...fundLoaders(reading),
  ...topUpLoaders(reading),
  ...allocationLoaders(reading, viewer),
  ...reconciliationLoaders(reading),
  ...earmarkLoaders(reading),
  ...coFundingLoaders(reading),
  ...orderLoaders(reading),
  ...ownShareLoaders(reading),
  ...policyLoaders(reading),
  ...decisionLoaders(reading),
  ...paymentLoaders(reading),
  ...quoteLoaders(reading, db),
  ...leaveLoaders(reading),
  ...employmentLoaders(reading),
});

export type AccountsLoaders = ReturnType<typeof loadersOf>;
