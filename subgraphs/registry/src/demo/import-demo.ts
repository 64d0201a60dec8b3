import { join } from 'node:path';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { demoOrganisations } from '@tessera/kit/demo/country.ts';
import { In, type DataSource } from 'typeorm';
import { recordAdmissions } from '../admission/record-admissions.ts';
import { LearningOpportunityEntity } from '../learning-opportunity/learning-opportunity.entity.ts';
import { insertOpportunities } from '../learning-opportunity/write-learning-opportunity.ts';
import type { EscoBundle, StagedConcept } from '../load/esco/bundle.ts';
import { readBundle } from '../load/esco/read-bundle.ts';
import { writeConcepts } from '../load/esco/write-bundle.ts';
import { OccupationSkillEntity } from '../occupation/occupation-skill.entity.ts';
import { OccupationEntity } from '../occupation/occupation.entity.ts';
import { registerOrganisations } from '../organisation/register-organisations.ts';
import { SkillEntity } from '../skill/skill.entity.ts';
import { demoAdmission } from './demo-admission.ts';
import { DEMO_OPPORTUNITIES, DEMO_SESSIONS, demoOpportunity, demoSession } from './demo-opportunities.ts';

/** How much of one kind of thing is there, of how much there will be. */
export interface DemoProgress {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

/** A few concepts in ESCO's own form, so that the sandbox can be searched before ESCO is loaded. */
const ESCO_SAMPLE = join(import.meta.dirname, 'esco');

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_none, n) => n);

/** Concepts that the database does not have: what was loaded from ESCO itself stays as it is. */
async function missing(
  tx: Tx,
  entity: typeof SkillEntity | typeof OccupationEntity,
  concepts: readonly StagedConcept[],
): Promise<readonly StagedConcept[]> {
  const there = await tx.find(entity, { select: { uri: true }, where: { uri: In(concepts.map(({ uri }) => uri)) } });
  const known = new Set(there.map(({ uri }) => uri));
  return concepts.filter(({ uri }) => !known.has(uri));
}

async function loadConcepts(tx: Tx, { concepts, relations }: EscoBundle): Promise<void> {
  await writeConcepts(tx, 'skill', await missing(tx, SkillEntity, [...concepts.skill.values()]));
  await writeConcepts(tx, 'occupation', await missing(tx, OccupationEntity, [...concepts.occupation.values()]));
  await tx
    .createQueryBuilder()
    .insert()
    .into(OccupationSkillEntity)
    .values([...(relations ?? [])])
    .orIgnore()
    .execute();
}

async function loadOpportunities(tx: Tx): Promise<void> {
  const opportunities = upTo(DEMO_OPPORTUNITIES).map(demoOpportunity);
  const there = await tx.findBy(LearningOpportunityEntity, { id: In(opportunities.map(({ id }) => id)) });
  const known = new Set(there.map(({ id }) => id));
  const fresh = opportunities.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  await insertOpportunities(tx, fresh);
  await recordAdmissions(
    tx,
    fresh.map(({ id }) => id),
    demoAdmission,
  );
}

// Sessions that are there keep their days; a sandbox that has grown old is made anew.
const SESSIONS = `
  insert into learning_opportunity_session (id, learning_opportunity_id, starts_on, ends_on, place, region, mode, capacity)
  select session.id, v.learning_opportunity_id, scheme_today() + starts_in, scheme_today() + starts_in + days, v.place, v.region, v.mode, capacity
  from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::integer[], $5::integer[]) as session (id, opportunity_id, starts_in, days, capacity)
  join learning_opportunity_version as v on v.learning_opportunity_id = session.opportunity_id and v.version = 1
  on conflict (id) do nothing`;

async function loadSessions(tx: Tx): Promise<void> {
  const sessions = upTo(DEMO_SESSIONS).map(demoSession);
  await tx.query(SESSIONS, [
    sessions.map(({ id }) => id),
    sessions.map(({ opportunityNumber }) => demoOpportunity(opportunityNumber).id),
    sessions.map(({ startsIn }) => startsIn),
    sessions.map(({ days }) => days),
    sessions.map(({ capacity }) => capacity),
  ]);
}

/** Loads the registry of the demo country in one transaction. What is there already stays as it is. */
export async function importDemo(db: DataSource, tell: (progress: DemoProgress) => void): Promise<void> {
  const organisations = demoOrganisations.map((organisation) => ({
    ...organisation,
    registrationId: null,
    country: 'BE',
  }));
  const esco = await readBundle(ESCO_SAMPLE, () => undefined);
  const skills = esco.concepts.skill.size;
  await inTransaction(db, async (tx) => {
    await registerOrganisations(tx, organisations);
    tell({ done: organisations.length, of: organisations.length, what: 'organisations' });
    await loadConcepts(tx, esco);
    tell({ done: skills, of: skills, what: 'skills' });
    await loadOpportunities(tx);
    tell({ done: DEMO_OPPORTUNITIES, of: DEMO_OPPORTUNITIES, what: 'learning opportunities' });
    await loadSessions(tx);
    tell({ done: DEMO_SESSIONS, of: DEMO_SESSIONS, what: 'sessions' });
  });
}
