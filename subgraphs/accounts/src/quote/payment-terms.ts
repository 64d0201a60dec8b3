import type { EntityManager } from 'typeorm';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import type { ConsumptionOrder, LearnerContribution } from '../policy/policy-content.ts';

/** What the policy in force says of paying for an order. */
export interface PaymentTerms {
  readonly policyVersionId: string | null; // null: no policy is in force
  readonly contribution: LearnerContribution;
  readonly consumptionOrder: ConsumptionOrder;
  readonly fundingDays: number; // days a placed order waits for the rest of its price
}

/** Before a first policy is in force nothing is asked of the learner. */
const withoutPolicy: PaymentTerms = {
  policyVersionId: null,
  contribution: {
    kind: 'NONE',
    position: 'FIRST',
    exemptions: { table: { rules: [], otherwise: { exempt: false } }, employerContributes: false },
  },
  consumptionOrder: 'EARMARK_THEN_EXPIRY',
  fundingDays: 30,
};

const SCOPE = `
  select p.region, (select f.value from person_fact f where f.person_id = p.id and f.fact = 'SECTOR' and f.valid @> scheme_today()) as sector
    from person p where p.id = $1`;

/** The terms for one person, by the region and the sector they belong to today. */
export async function paymentTerms(reader: EntityManager, personId: string): Promise<PaymentTerms> {
  const [scope] = await reader.query<{ region: string; sector: string | null }[]>(SCOPE, [personId]);
  const policy = await findPolicyInForce(reader, scope ?? { region: null, sector: null });
  if (policy === null) return withoutPolicy;
  const { learnerContribution: contribution, consumptionOrder, deadlines } = policy.content;
  return {
    policyVersionId: policy.policyVersionId,
    contribution,
    consumptionOrder,
    fundingDays: deadlines.fundingDays,
  };
}
