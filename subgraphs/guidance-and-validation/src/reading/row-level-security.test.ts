import { readTransaction } from '@tessera/kit/database/read-transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceUnderTest, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { agreedPlan, openedCase, requestCase, writeNote, type OpenedCase } from '../../test/guidance.ts';
import { procedureInAssessment } from '../../test/validation.ts';

let guidance: GuidanceUnderTest;
let opened: OpenedCase;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
  opened = await openedCase(guidance);
  await writeNote(guidance, opened, 'confidential');
  await agreedPlan(guidance, opened);
  await guidance.as(
    opened.person,
    `mutation { skillDeclare(input: { skill: "http://data.europa.eu/esco/skill/1" }) { errors { __typename } } }`,
  );
});
afterAll(() => guidance.stop());

const tables = [
  'guidance_case',
  'guidance_note',
  'personal_data_key',
  'personal_learning_plan',
  'plan_step',
  'skill_claim',
];

const validationTables = ['validation_procedure', 'validation_evidence'];

/** Tables of which the database itself lets the viewer see rows, whatever a resolver would ask. */
async function tablesOpenTo(viewer: Viewer, reach?: string, of = tables): Promise<readonly string[]> {
  const reading = readTransaction(guidance.db, viewer);
  try {
    const manager = await reading.manager();
    if (reach !== undefined)
      await manager.query(`select set_config('tessera.reach', $1, true)`, [JSON.stringify([reach])]);
    const counts: { n: number }[][] = [];
    for (const table of of)
      counts.push(await manager.query<{ n: number }[]>(`select count(*)::int as n from ${table}`));
    return of.filter((_table, index) => counts[index]?.[0]?.n !== 0);
  } finally {
    await reading.end();
  }
}

describe('the second wall', () => {
  it('opens every table to the person and the case team', async () => {
    expect(await tablesOpenTo(opened.person)).toEqual(tables);
    expect(await tablesOpenTo(opened.practitioner)).toEqual(tables);
  });

  it('opens case and plan to an adviser whom accounts vouched for, and nothing confidential', async () => {
    const adviser = staff('PES_ADVISER', uuidv7());
    expect(await tablesOpenTo(adviser, opened.person.subject)).toEqual(['guidance_case', 'personal_learning_plan']);
    expect(await tablesOpenTo(adviser)).toEqual([]);
  });

  it.each([
    ['a colleague who is not named on the case', () => staff('GUIDANCE_PRACTITIONER', opened.serviceId)],
    [
      'the practitioner, once they work elsewhere',
      () => staff('GUIDANCE_PRACTITIONER', uuidv7(), { subject: opened.practitioner.subject }),
    ],
    [
      'the practitioner, elsewhere as such and here in another role',
      () =>
        also(
          staff('GUIDANCE_PRACTITIONER', uuidv7(), { subject: opened.practitioner.subject }),
          staff('ISSUER', opened.serviceId),
        ),
    ],
    ['an employer', () => staff('EMPLOYER_ADMIN', uuidv7())],
    ['another holder', () => holder()],
    ['nobody', () => ({ ...holder(), subject: null, roles: [] })],
  ])('opens nothing to %s', async (_who, viewer) => {
    expect(await tablesOpenTo(viewer())).toEqual([]);
  });

  it('opens a request to the service asked, and its case only', async () => {
    const guidanceServiceId = uuidv7();
    await requestCase(guidance, holder(), guidanceServiceId);
    expect(await tablesOpenTo(staff('GUIDANCE_PRACTITIONER', guidanceServiceId))).toEqual(['guidance_case']);
  });

  it('opens nothing to a connection that says of nobody whom it reads for', async () => {
    const rows: unknown[] = await guidance.db.query('select * from guidance_case');
    expect(rows).toEqual([]);
  });

  it('lets nobody change or delete a note, the system included', async () => {
    const change = (sql: string) =>
      guidance.db.transaction(async (tx) => {
        await tx.query(`select set_config('tessera.viewer', 'system', true)`);
        await tx.query(sql);
      });

    await expect(change(`update guidance_note set author_id = uuidv7()`)).rejects.toThrow('permission denied');
    await expect(change(`delete from guidance_note`)).rejects.toThrow('permission denied');
    await expect(change(`delete from guidance_case`)).rejects.toThrow('permission denied');
  });

  it('opens a procedure to the person and its assessor, and to the body without evidence', async () => {
    const { person, assessor, issuer, bodyId } = await procedureInAssessment(guidance);
    const openTo = (viewer: Viewer) => tablesOpenTo(viewer, undefined, validationTables);

    expect(await openTo(person)).toEqual(validationTables);
    expect(await openTo(assessor)).toEqual(validationTables);
    expect(await openTo(issuer)).toEqual(['validation_procedure']);
    expect(await openTo(staff('ISSUER', uuidv7(), { subject: assessor.subject }))).toEqual([]);
    expect(await openTo(staff('ASSESSOR', bodyId))).toEqual([]);
    expect(await openTo(staff('PROVIDER_ADMIN', bodyId))).toEqual([]);
  });
});
