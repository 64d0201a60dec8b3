import type { EntityManager } from 'typeorm';
import type { GrantExplanation } from '../ledger/grant-explanation.ts';
import { EntitlementLotEntity, type EntitlementLot } from '../ledger/ledger.entity.ts';
import { provisionReference } from './provide-sql.ts';
import { ProvisionWithheldEntity } from './provision-withheld.entity.ts';

/** What the annual provision of one year decided for an account. */
export interface AnnualProvision {
  readonly year: number;
  readonly decidedOn: string;
  readonly currency: string;
  readonly explanation: GrantExplanation;
  readonly lot: EntitlementLot | null; // null where nothing was left to grant
}

/** The decision of a year, or null before there was one. */
export async function findAnnualProvision(
  reader: EntityManager,
  accountId: string,
  year: number,
): Promise<AnnualProvision | null> {
  const grantReference = provisionReference(year);
  const lot = await reader.getRepository(EntitlementLotEntity).findOneBy({ accountId, grantReference });
  if (lot !== null)
    return { year, decidedOn: lot.grantedOn, currency: lot.currency, explanation: lot.explanation, lot };
  const withheld = await reader.getRepository(ProvisionWithheldEntity).findOneBy({ accountId, year, correction: 0 });
  return withheld === null ? null : { ...withheld, lot: null };
}
