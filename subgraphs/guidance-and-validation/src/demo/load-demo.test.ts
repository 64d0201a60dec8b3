import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demoOrganisation, demoPerson } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guidanceUnderTest, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { caseInFull } from '../../test/guidance.ts';
import { demoStaff } from './demo-case.ts';

const run = promisify(execFile);

let guidance: GuidanceUnderTest;
let folder: string;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
  folder = await mkdtemp(join(tmpdir(), 'tessera-demo-'));
  await writeFile(join(folder, 'data-key'), randomBytes(32).toString('base64url'));
});
afterAll(async () => {
  await guidance.stop();
  await rm(folder, { recursive: true });
});

/** Runs the loader as the launcher does; gives the last line of its progress. */
async function load(persons: number): Promise<unknown> {
  const { stdout } = await run(
    process.execPath,
    [join(import.meta.dirname, 'load-demo.ts'), '--persons', `${persons}`],
    {
      env: { DATABASE_URL: guidance.database.url, DATA_KEY_FILE: join(folder, 'data-key') },
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
}

const everything = () =>
  guidance.db.transaction(async (tx) => {
    await tx.query(`select set_config('tessera.viewer', 'system', true)`);
    const tables = [
      'guidance_case',
      'personal_learning_plan',
      'plan_step',
      'guidance_note',
      'skill_claim',
      'validation_evidence',
    ];
    return Promise.all(tables.map((table) => tx.query<unknown[]>(`select * from ${table} order by id`)));
  });

it('loads one case in ten persons, and the same again', async () => {
  expect(await load(2000)).toEqual({ done: 20, of: 20, what: 'guidance cases' });
  const first = await everything();

  await load(2000);

  expect(await everything()).toEqual(first);
  expect(first.map(({ length }) => length)).toEqual([20, expect.any(Number), expect.any(Number), 1, 20, 1]);
});

it('gives the demo holder an open case with the demo practitioner and an agreed plan of two steps', async () => {
  const practitioner = demoStaff('GUIDANCE_PRACTITIONER').subject;
  const { data } = await guidance.as(
    staff('GUIDANCE_PRACTITIONER', demoOrganisation.guidanceService.id, { subject: practitioner }),
    caseInFull.replace('notes(first: 10) { edges { node { text } } }', ''),
    { id: demoId('guidance-case', 0) },
  );

  expect(data).toMatchObject({
    guidanceCase: { state: 'OPEN', team: [practitioner], plan: { state: 'AGREED', steps: [{}, {}] } },
  });
  expect(practitioner).not.toBe(demoPerson(0).id);
});
