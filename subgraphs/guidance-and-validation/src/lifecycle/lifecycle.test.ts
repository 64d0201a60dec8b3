import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceCaseLifecycle } from '../guidance-case/guidance-case.entity.ts';
import { personalLearningPlanLifecycle } from '../personal-learning-plan/personal-learning-plan.entity.ts';
import { validationLifecycle } from '../validation-procedure/validation-procedure.entity.ts';

const lifecycles = {
  guidance_case: guidanceCaseLifecycle,
  personal_learning_plan: personalLearningPlanLifecycle,
  validation_procedure: validationLifecycle,
};

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase('guidance-and-validation');
  client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query('set search_path = guidance_and_validation');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const pairs = Object.keys(guidanceCaseLifecycle).flatMap((from) =>
  Object.keys(guidanceCaseLifecycle).flatMap((to) => (from === to ? [] : [[from, to] as const])),
);

/** A case has an end when it is closed, and only then. */
const closedAt = (state: string): string => (state === 'CLOSED' ? 'now()' : 'null');

describe('the allowed transitions', () => {
  it.each(Object.entries(lifecycles))(
    'of a %s are the same in the code and in the database',
    async (thing, lifecycle) => {
      const { rows } = await client.query<{ transition: string }>(
        `select from_state || ' to ' || to_state as transition from lifecycle where thing = $1 order by 1`,
        [thing],
      );
      const inCode = Object.entries(lifecycle).flatMap(([from, states]) =>
        (states as readonly string[]).map((to) => `${from} to ${to}`),
      );
      expect(rows.map(({ transition }) => transition)).toEqual(inCode.toSorted());
    },
  );

  it.each(pairs)('are held to by the database itself: a case from %s to %s', async (from, to) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into guidance_case (id, person_id, guidance_service_id, practitioner_id, team, region, purpose, state, opened_at, closed_at)
       select uuidv7(), uuidv7(), uuidv7(), p, array[p], 'BE21', 'ORIENTATION', $1, now(), ${closedAt(from)} from (select uuidv7()) as one (p) returning id`,
      [from],
    );
    const change = client.query(`update guidance_case set state = $1, closed_at = ${closedAt(to)} where id = $2`, [
      to,
      rows[0]?.id,
    ]);
    const states: readonly string[] = guidanceCaseLifecycle[from as keyof typeof guidanceCaseLifecycle];
    const outcome = await change.then(
      () => 'allowed',
      (error: unknown) => (error as { constraint: string }).constraint,
    );
    expect(outcome).toBe(states.includes(to) ? 'allowed' : 'guidance_case_lifecycle');
  });
});
