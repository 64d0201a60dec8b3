import type { Tx } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { FundEntity, type Fund } from '../fund/fund.entity.ts';
import { deposit } from '../ledger/deposit.ts';

const fund = (number: number, kind: Fund['kind'], name: string, organisation: { readonly id: string }): Fund => ({
  id: demoId('fund', number),
  organisationId: organisation.id,
  kind,
  funderKind: kind === 'EMPLOYER' || kind === 'EMPLOYMENT_SERVICE' ? kind : 'AUTHORITY',
  name,
  currency: 'EUR',
  refundGraceDays: 30,
  euProgramme: null,
  euOperation: null,
  sector: null,
});

/** The funds of the demo country. */
export const demoFund = {
  national: fund(1, 'NATIONAL', 'National learning provision', demoOrganisation.nationalAuthority),
  employmentService: fund(2, 'EMPLOYMENT_SERVICE', 'Back to work', demoOrganisation.employmentServiceNorth),
  employer: fund(3, 'EMPLOYER', 'Quarry & Tile learning bonus', demoOrganisation.employer),
} as const;

/** Enters a fund with its money, once. True when it was new. */
async function establish(tx: Tx, established: Fund, amount: bigint): Promise<void> {
  const known = await tx.getRepository(FundEntity).existsBy({ id: established.id });
  if (known) return;
  await tx.getRepository(FundEntity).insert(established);
  await deposit(tx, {
    fundId: established.id,
    amount,
    actor: 'demo',
    paymentReference: `DEMO BUDGET ${established.id.toUpperCase()}`,
  });
}

/** Enters every fund with enough money for `persons`. */
export async function loadFunds(tx: Tx, persons: number): Promise<void> {
  await establish(tx, demoFund.national, BigInt(persons) * 1_000_000n);
  await establish(tx, demoFund.employmentService, BigInt(persons) * 100_000n);
  await establish(tx, demoFund.employer, BigInt(persons) * 100_000n);
}
