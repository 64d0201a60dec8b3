import type { EntityManager } from 'typeorm';
import { FundEntity, type Fund } from '../fund/fund.entity.ts';

/** Why no fund could be told: there is none, or more than one and none was named. */
export class FundNotClear extends Error {}

/** The fund that pays an annual provision: the one that is named, or the scheme's only national fund. */
export async function provisionFund(reader: EntityManager, id?: string): Promise<Fund> {
  const funds = await reader
    .getRepository(FundEntity)
    .find({ where: id === undefined ? { kind: 'NATIONAL' } : { id }, take: 2 });
  const [fund, other] = funds;
  if (fund === undefined)
    throw new FundNotClear(id === undefined ? 'there is no national fund' : 'there is no such fund');
  if (other !== undefined) throw new FundNotClear('there are several national funds: name the one that pays');
  return fund;
}
