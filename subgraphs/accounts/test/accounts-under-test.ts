import { randomBytes } from 'node:crypto';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { subgraphUnderTest, testFoundations } from '@tessera/stack/testing/subgraph-under-test.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { findAccount } from '../src/account/open-account.ts';
import type { Context } from '../src/context.ts';
import { accountsDataSource } from '../src/data-source.ts';
import { FundEntity, type FundKind } from '../src/fund/fund.entity.ts';
import { audit } from '../src/ledger/audit.ts';
import { deposit } from '../src/ledger/deposit.ts';
import { grantLots, type Grant } from '../src/ledger/grant-lots.ts';
import { loadersOf } from '../src/loaders.ts';
import { enterPersons } from '../src/person/enter-persons.ts';
import { sandboxPayments } from '../src/own-share/sandbox-payments.ts';
import { headSeal } from '../src/proof/head-seal.ts';
import { quoteSeal } from '../src/quote/funding-quote.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';
import { GuidanceDouble } from './guidance-double.ts';
import { RegistryDouble } from './registry-double.ts';

/** The subgraph as it runs; only registry is played by a double. */
export async function accountsUnderTest() {
  const foundations = await testFoundations('accounts', accountsDataSource);
  const { db, signer, signers, jwks } = foundations;
  const surroundings = {
    db,
    registry: new RegistryDouble(),
    guidance: new GuidanceDouble(),
    quotes: quoteSeal(signer, jwks),
    payments: sandboxPayments(signer, 'http://localhost:4008'),
    heads: headSeal(signer, jwks),
    dataKey: randomBytes(32),
  };
  const served = await subgraphUnderTest<Context>(foundations, {
    typeDefs,
    resolvers,
    contextOf: (request) => ({ ...request, ...surroundings, loaders: loadersOf(request, db) }),
  });
  return { ...served, ...surroundings, jwks, payer: signers.payments };
}

export type AccountsUnderTest = Awaited<ReturnType<typeof accountsUnderTest>>;

/** Minor units of a decimal that is known to be one. */
export function cents(decimal: string): bigint {
  const units = minorUnitsOf(decimal);
  if (units === null) throw new Error(`${decimal} is not a decimal`);
  return units;
}

/** Enters a person of the given need, with an open account. */
export async function personWithAccount(
  db: DataSource,
  dataKey: Buffer,
  facts: {
    readonly qualification?: string;
    readonly status?: string;
    readonly birthYear?: number;
    readonly workingTime?: number; // percent; unknown when left out
    readonly sector?: string; // unknown when left out
    readonly region?: string;
  } = {},
) {
  const { workingTime, sector } = facts;
  const id = uuidv7();
  const accountId = await inTransaction(db, async (tx) => {
    await enterPersons(tx, dataKey, 'test', [
      {
        personId: id,
        region: facts.region ?? 'BE21',
        identity: { givenName: 'Test', familyName: 'Person', birthDate: `${facts.birthYear ?? 1990}-05-01` },
        since: '2020-01-01',
        facts: [
          { fact: 'QUALIFICATION', value: facts.qualification ?? 'MEDIUM' },
          { fact: 'LABOUR_FORCE_STATUS', value: facts.status ?? 'EMPLOYED' },
          ...(workingTime === undefined ? [] : [{ fact: 'WORKING_TIME' as const, value: String(workingTime) }]),
          ...(sector === undefined ? [] : [{ fact: 'SECTOR' as const, value: sector }]),
        ],
      },
    ]);
    const account = await findAccount(tx, id);
    if (account === null) throw new Error('the person has no account');
    return account.id;
  });
  return { personId: id, accountId };
}

/** A fund with money in it. */
export const fundWith = (db: DataSource, decimal: string, kind: FundKind = 'NATIONAL'): Promise<string> =>
  inTransaction(db, async (tx) => {
    const id = uuidv7();
    await tx.getRepository(FundEntity).insert({
      id,
      organisationId: uuidv7(),
      kind,
      funderKind: kind === 'NATIONAL' || kind === 'REGION' || kind === 'EU' ? 'AUTHORITY' : kind,
      name: 'Test fund',
      currency: 'EUR',
      refundGraceDays: 30,
    });
    await deposit(tx, { fundId: id, amount: cents(decimal), actor: 'test', paymentReference: 'test' });
    return id;
  });

/** Grants one lot from a fund. The last day is given as it is, or null for never. */
export async function grant(
  db: DataSource,
  fundId: string,
  accountId: string,
  decimal: string,
  expiresOn: string | null = null,
  earmark?: Grant['earmark'],
): Promise<void> {
  const outcome = await inTransaction(db, (tx) =>
    grantLots(tx, {
      fundId,
      grantReference: uuidv7(),
      actor: 'test',
      grants: [
        {
          accountId,
          amount: cents(decimal),
          expiresOn,
          explanation: { kind: 'OTHER' as const },
          ...(earmark && { earmark }),
        },
      ],
    }),
  );
  if ('refusal' in outcome) throw new Error(outcome.refusal);
}

/** Checks of the audit that do not agree: none, ever. */
export const disagreements = async (db: DataSource) =>
  (await inTransaction(db, audit)).filter(({ wrong }) => wrong > 0);
