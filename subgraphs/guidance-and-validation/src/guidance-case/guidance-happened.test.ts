import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guidanceUnderTest, textAt, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { caseCommand, openedCase, requestCase } from '../../test/guidance.ts';

let guidance: GuidanceUnderTest;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
});
afterAll(() => guidance.stop());

const QUESTION = `query ($input: InternalGuidanceHappenedInput!) { internalGuidanceHappened(input: $input) }`;
const ask = (personId: string, days = 365) => guidance.asService(QUESTION, { input: { personId, days } });

it('says yes only after a case that a practitioner had accepted was closed, and only within the days', async () => {
  const { person, caseId } = await openedCase(guidance);
  expect((await ask(person.subject)).data).toEqual({ internalGuidanceHappened: false });

  await guidance.as(person, caseCommand('guidanceCaseClose'), { input: { id: caseId } });
  expect((await ask(person.subject)).data).toEqual({ internalGuidanceHappened: true });

  await inTransaction(guidance.db, (tx) =>
    tx.query(`update guidance_case set closed_at = closed_at - interval '31 days' where id = $1`, [caseId]),
  );
  expect((await ask(person.subject, 30)).data).toEqual({ internalGuidanceHappened: false });
  expect((await ask(person.subject, 32)).data).toEqual({ internalGuidanceHappened: true });
});

it('says no of a case that nobody accepted, and of a person of whom nothing is known', async () => {
  const person = holder();
  const id = textAt(await requestCase(guidance, person, uuidv7()), 'guidanceCaseOpen.guidanceCase.id');
  await guidance.as(person, caseCommand('guidanceCaseClose'), { input: { id } });

  for (const personId of [person.subject, uuidv7(), 'nobody'])
    expect((await ask(personId)).data).toEqual({ internalGuidanceHappened: false });
});

it('is answered to no viewer, whatever their roles, not even the person and the practitioner', async () => {
  const { person, practitioner } = await openedCase(guidance);
  for (const viewer of [person, practitioner, also(holder(), staff('SERVICE', uuidv7()))]) {
    const answer = await guidance.as(viewer, QUESTION, { input: { personId: person.subject, days: 365 } });
    expect(answer.codes).toEqual(['FORBIDDEN']);
  }
});
