import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { EntityManager } from 'typeorm';
import type { DecisionTable, Fact } from '../policy/decision-table.ts';
import { decide, factsOf, type Facts } from '../policy/evaluate.ts';
import type { CoverageOutcome, PolicyContent } from '../policy/policy-content.ts';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import { factsOf as factsAskedBy } from '../provision/compile-rules.ts';
import { CoverageDecisionEntity, type CoverageDecision } from './state-of-coverage.entity.ts';

/** The id explanations give where the policy in force says nothing of coverage: this scheme covers everybody who is registered. */
const EVERYBODY = 'EVERYBODY';

const everybody: DecisionTable<CoverageOutcome> = {
  rules: [{ id: EVERYBODY, when: [], then: { coveredBy: 'THIS_STATE', provision: true } }],
  otherwise: null,
};

const PERSONS = `
  select p.id, p.region, extract(year from scheme_today())::integer - p.birth_year as age,
         coalesce((select jsonb_object_agg(f.fact, f.value) from person_fact f where f.person_id = p.id and f.valid @> scheme_today()), '{}') as told
    from person p where p.id = any($1::uuid[]) order by p.id`;

interface PersonRow {
  readonly id: string;
  readonly region: string;
  readonly age: number;
  readonly told: Readonly<Record<string, string>>;
}

/** What was decided last of each of these persons. */
export const lastDecisions = (reader: EntityManager, personIds: readonly string[]): Promise<CoverageDecision[]> =>
  reader
    .getRepository(CoverageDecisionEntity)
    .createQueryBuilder('c')
    .distinctOn(['c.personId'])
    .where('c.personId = any(:personIds)', { personIds: [...personIds] })
    .orderBy('c.personId')
    .addOrderBy('c.id', 'DESC')
    .getMany();

type Undated = Omit<CoverageDecision, 'id' | 'decidedAt'>;

const shown = (facts: Facts, fact: Fact): string => String(facts[fact] ?? 'UNKNOWN');

function decisionOf(
  { id: personId, region, age, told }: PersonRow,
  table: NonNullable<PolicyContent['coverage']>,
  policyVersionId: string | null,
): Undated {
  const facts = factsOf(age, told);
  const decided = decide(table, facts);
  if (decided === null) throw new Error('a table of coverage that was checked decides nothing');
  const asked = factsAskedBy(table).map((fact) => [fact, shown(facts, fact)] as const);
  return {
    personId,
    coveredBy: decided.then.coveredBy,
    provision: decided.then.provision,
    policyVersionId,
    ruleId: decided.ruleId,
    facts: Object.fromEntries([...asked, ['REGION', region] as const]),
  };
}

const basisOf = ({ coveredBy, provision, policyVersionId, ruleId, facts }: Undated): string =>
  JSON.stringify([coveredBy, provision, policyVersionId, ruleId, Object.entries(facts).sort()]);

/** Decides today which state's scheme covers each person, by the policy in force, and records every decision that is not the last one again. The caller holds the persons' locks. */
export async function decideCoverage(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, CoverageDecision>> {
  const policy = await findPolicyInForce(tx, { region: null, sector: null });
  const table = policy?.content.coverage ?? everybody;
  const persons = await tx.query<PersonRow[]>(PERSONS, [personIds]);
  const last = new Map((await lastDecisions(tx, personIds)).map((decision) => [decision.personId, decision]));
  const news = persons
    .map((person) => decisionOf(person, table, policy?.policyVersionId ?? null))
    .filter((decision) => {
      const before = last.get(decision.personId);
      return before === undefined || basisOf(before) !== basisOf(decision);
    });
  if (news.length === 0) return last;
  await tx.getRepository(CoverageDecisionEntity).insert(news);
  return new Map((await lastDecisions(tx, personIds)).map((decision) => [decision.personId, decision]));
}
