import { parseArgs } from 'node:util';
import { fileContent, readEnvironment } from '@tessera/kit/config/environment.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { anonymous } from '@tessera/kit/identity/viewer.ts';
import { parseDataKey } from '@tessera/kit/privacy/data-key.ts';
import { main } from '@tessera/kit/server/main.ts';
import type { DataSource, EntitySchema, QueryDeepPartialEntity } from 'typeorm';
import { z } from 'zod';
import { guidanceDataSource } from '../data-source.ts';
import { GuidanceCaseEntity } from '../guidance-case/guidance-case.entity.ts';
import { addNote } from '../guidance-note/add-note.ts';
import { PersonalLearningPlanEntity, PlanStepEntity } from '../personal-learning-plan/personal-learning-plan.entity.ts';
import { SkillClaimEntity } from '../skill-claim/skill-claim.entity.ts';
import { demoCase, demoStaff, type DemoCase } from './demo-case.ts';
import { loadValidation } from './demo-validation.ts';

const environment = z.object({ DATABASE_URL: z.url(), DATA_KEY_FILE: fileContent.transform(parseDataKey) });

const PERSONS_WITH_GUIDANCE = 200; // one in ten of these has a case
const ONE_IN = 10;

/** Writes rows that are not there yet: what somebody did with a demo case since stays as it is. */
async function write<T extends object>(tx: Tx, entity: EntitySchema<T>, rows: readonly Partial<T>[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows as unknown as QueryDeepPartialEntity<T>[];
  await tx.createQueryBuilder().insert().into(entity).values(values).orIgnore().execute();
}

const loadCase = (db: DataSource, { guidanceCase, plan, steps, claim }: DemoCase): Promise<void> =>
  inTransaction(db, async (tx) => {
    const isKnown = await tx.existsBy(GuidanceCaseEntity, { id: guidanceCase.id });
    await write(tx, GuidanceCaseEntity, [guidanceCase]);
    // Somebody who already has a live case of their own making keeps it.
    if (!isKnown && !(await tx.existsBy(GuidanceCaseEntity, { id: guidanceCase.id }))) return;
    await write(tx, PersonalLearningPlanEntity, plan === null ? [] : [plan]);
    await write(tx, PlanStepEntity, steps);
    await write(tx, SkillClaimEntity, [claim]);
  });

/** A note of the demo practitioner in the demo holder's case, written as in life: sealed, and once for its key. */
async function loadNote(db: DataSource, wrappingKey: Buffer): Promise<void> {
  const { subject, organisationId, region } = demoStaff('GUIDANCE_PRACTITIONER');
  const viewer = {
    ...anonymous('demo'),
    subject,
    roles: [{ role: 'GUIDANCE_PRACTITIONER' as const, organisationId, region }],
  };
  const caseId = demoCase(0).guidanceCase.id;
  const text = 'Would rather learn in the evening. Has put up panels for years without a certificate.';
  await addNote(db, wrappingKey, { caseId, text, idempotencyKey: 'demo', viewer });
}

await main(async () => {
  const { values } = parseArgs({ options: { persons: { type: 'string', default: '2000' } } });
  const persons = z.coerce.number().int().min(1).parse(values.persons);
  const { DATABASE_URL, DATA_KEY_FILE } = readEnvironment(environment);
  const db = await guidanceDataSource(DATABASE_URL).initialize();
  try {
    const of = Math.ceil(Math.min(persons, PERSONS_WITH_GUIDANCE) / ONE_IN);
    for (let done = 0; done < of; done++) {
      await loadCase(db, demoCase(done * ONE_IN));
      process.stdout.write(`${JSON.stringify({ done: done + 1, of, what: 'guidance cases' })}\n`);
    }
    await inTransaction(db, loadValidation);
    await loadNote(db, DATA_KEY_FILE);
  } finally {
    await db.destroy();
  }
});
