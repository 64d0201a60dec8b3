import type { EntityManager } from 'typeorm';
import { factsOf, type Facts } from '../policy/evaluate.ts';
import { allowedAwaiting, type PolicyContent } from '../policy/policy-content.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';

/** What the policy in force says of paying for an order, and the person's facts it is held against. */
export interface PaymentTerms {
  readonly policyVersionId: string | null; // null: no policy is in force
  readonly content: Pick<PolicyContent, 'learnerContribution' | 'consumptionOrder'>;
  readonly fundingDays: number; // days a placed order waits for the rest of its price
  readonly mostAwaiting: number; // orders of one person that may wait for money at one time
  readonly facts: Facts;
}

/** Before a first policy is in force nothing is asked of the learner. */
const withoutPolicy: Omit<PaymentTerms, 'facts'> = {
  policyVersionId: null,
  content: {
    learnerContribution: {
      kind: 'NONE',
      position: 'FIRST',
      exemptions: { table: { rules: [], otherwise: { exempt: false } }, employerContributes: false },
    },
    consumptionOrder: 'EARMARK_THEN_EXPIRY',
  },
  fundingDays: 30,
  mostAwaiting: allowedAwaiting({}),
};

const PERSON = `
  select extract(year from scheme_today())::integer - p.birth_year as age,
         coalesce((select jsonb_object_agg(f.fact, f.value) from person_fact f where f.person_id = p.id and f.valid @> scheme_today()), '{}') as told
    from person p where p.id = $1`;

interface PersonRow {
  readonly age: number;
  readonly told: Readonly<Record<string, string>>;
}

/** The terms for one person, by the region and the sector they belong to today. */
export async function paymentTerms(reader: EntityManager, personId: string): Promise<PaymentTerms> {
  const [person] = await reader.query<PersonRow[]>(PERSON, [personId]);
  const facts = factsOf(person?.age ?? 0, person?.told ?? {});
  const policy = await policyOfPerson(reader, personId);
  if (policy === null) return { ...withoutPolicy, facts };
  const { policyVersionId, content } = policy;
  return {
    policyVersionId,
    content,
    fundingDays: content.deadlines.fundingDays,
    mostAwaiting: allowedAwaiting(content),
    facts,
  };
}
