import { moneyOf } from '@tessera/kit/money/money.ts';
import { explainGrant } from '../account/explain-grant.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { EntitlementLot } from '../ledger/ledger.entity.ts';
import { inspectJournal } from './inspect-journal.ts';
import { inspectLots } from './inspect-lots.ts';

type LotAmount = 'granted' | 'available' | 'reserved' | 'settled' | 'expired' | 'returned';
const amountOf = (field: LotAmount) => (lot: EntitlementLot) => moneyOf(lot[field], lot.currency);

/** References that the scheme itself makes; all others are a funder's words. */
const OWN_REFERENCES: ReadonlySet<string> = new Set(['PROVISION', 'CORRECTION', 'ALLOCATION', 'CO_FUNDING']);

export const inspectionResolvers = {
  Query: {
    journalInspect: (_root, { purpose, accountId = null, ...page }, { db, viewer }) =>
      inspectJournal(db, viewer, { purpose, accountId }, page),
    lotsInspect: (_root, { purpose, accountId = null, ...page }, { db, viewer }) =>
      inspectLots(db, viewer, { purpose, accountId }, page),
  },
  InspectedLine: {
    amount: ({ amount, currency }) => moneyOf(BigInt(amount), currency),
  },
  InspectedLot: {
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    granted: amountOf('granted'),
    available: amountOf('available'),
    reserved: amountOf('reserved'),
    settled: amountOf('settled'),
    expired: amountOf('expired'),
    returned: amountOf('returned'),
    explanation: ({ grantReference, ...lot }) => {
      const { kind } = lot.explanation;
      return explainGrant({ ...lot, reference: OWN_REFERENCES.has(kind) ? grantReference : kind });
    },
  },
} satisfies Resolvers;
