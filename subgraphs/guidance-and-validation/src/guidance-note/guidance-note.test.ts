import { also, holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceUnderTest, textAt, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { caseCommand, caseInFull, noteAdd, openedCase, writeNote, type OpenedCase } from '../../test/guidance.ts';

const SECRET = 'wants to leave before the merger is announced';

let guidance: GuidanceUnderTest;
let opened: OpenedCase;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
  opened = await openedCase(guidance);
  await writeNote(guidance, opened, SECRET);
});
afterAll(() => guidance.stop());

const notesFor = async (viewer: Person): Promise<unknown> => {
  const { data } = await guidance.as(viewer, caseInFull, { id: opened.caseId });
  const guidanceCase = data.guidanceCase as { notes: { edges: { node: { text: string } }[] } | null } | null;
  return guidanceCase?.notes?.edges.map(({ node }) => node.text) ?? null;
};

describe('who reads the notes of a case', () => {
  it('is the person and the practitioner', async () => {
    expect(await notesFor(opened.person)).toEqual([SECRET]);
    expect(await notesFor(opened.practitioner)).toEqual([SECRET]);
  });

  it('is a colleague from the moment the team names them, while they work for the service', async () => {
    const other = await openedCase(guidance);
    await writeNote(guidance, other, SECRET);
    const colleague = staff('GUIDANCE_PRACTITIONER', other.serviceId);
    const read = () => guidance.as(colleague, caseInFull, { id: other.caseId });
    const teamAdd = `mutation ($input: GuidanceCaseTeamAddInput!) { guidanceCaseTeamAdd(input: $input) { errors { __typename } } }`;

    const before = await read();
    await guidance.as(other.practitioner, teamAdd, { input: { id: other.caseId, practitionerId: colleague.subject } });
    const after = await read();
    const gone = await guidance.as(
      staff('GUIDANCE_PRACTITIONER', uuidv7(), { subject: colleague.subject }),
      caseInFull,
      {
        id: other.caseId,
      },
    );

    expect(before.data).toEqual({ guidanceCase: null });
    expect(after.data).toMatchObject({ guidanceCase: { notes: { edges: [{ node: { text: SECRET } }] } } });
    expect(gone.data).toEqual({ guidanceCase: null });
  });

  it.each([
    ['another practitioner of the same service', () => staff('GUIDANCE_PRACTITIONER', opened.serviceId)],
    ['a practitioner of another service', () => staff('GUIDANCE_PRACTITIONER', uuidv7())],
    [
      'the practitioner, once they work elsewhere',
      () => staff('GUIDANCE_PRACTITIONER', uuidv7(), { subject: opened.practitioner.subject }),
    ],
    [
      'the practitioner, once they have another role in the service',
      () => staff('ASSESSOR', opened.serviceId, { subject: opened.practitioner.subject }),
    ],
    ['an employer', () => staff('EMPLOYER_ADMIN', uuidv7())],
    ['a provider that is part of the guidance service', () => staff('PROVIDER_ADMIN', opened.serviceId)],
    ['an adviser without assignment', () => staff('PES_ADVISER', uuidv7())],
    ['another holder', () => holder()],
    ['an auditor', () => staff('AUDITOR', uuidv7())],
    ['an operator', () => staff('OPERATOR', uuidv7())],
  ])('is not %s: for them there is no such case', async (_who, viewer) => {
    const { data } = await guidance.as(viewer(), caseInFull, { id: opened.caseId });
    expect(data).toEqual({ guidanceCase: null });
  });

  it('is not an adviser with a live assignment, who reaches the case', async () => {
    const adviser = staff('PES_ADVISER', uuidv7());
    guidance.accounts.assign(adviser.subject, opened.person.subject);

    const { data } = await guidance.as(adviser, caseInFull, { id: opened.caseId });

    expect(data).toMatchObject({ guidanceCase: { id: opened.caseId, team: null, notes: null } });
  });

  it('is nobody without identity, and no other subgraph', async () => {
    const direct = await guidance.send(null, caseInFull, { id: opened.caseId });
    const subgraph = await guidance.asService(caseInFull, { id: opened.caseId });

    expect(direct).toMatchObject({ status: 401, codes: ['DIRECT_CALL_REFUSED'] });
    expect(subgraph).toMatchObject({ data: {}, codes: ['FORBIDDEN'] });
  });
});

describe('writing a note', () => {
  it.each([
    ['another practitioner of the same service', () => staff('GUIDANCE_PRACTITIONER', opened.serviceId)],
    [
      'the person, though a practitioner elsewhere',
      () => also(opened.person, staff('GUIDANCE_PRACTITIONER', uuidv7())),
    ],
  ])('is refused to %s', async (_who, viewer) => {
    const input = { caseId: opened.caseId, text: 'x', idempotencyKey: uuidv7() };

    const { data } = await guidance.as(viewer(), noteAdd, { input });

    expect(data).toEqual({
      guidanceNoteAdd: { guidanceNote: null, errors: [{ __typename: 'NotFound', path: ['input', 'caseId'] }] },
    });
  });

  it('happens once for a key, and not at all for the same key with another text', async () => {
    const other = await openedCase(guidance);
    const input = { caseId: other.caseId, text: 'came by', idempotencyKey: 'monday' };

    const first = await guidance.as(other.practitioner, noteAdd, { input });
    const second = await guidance.as(other.practitioner, noteAdd, { input });
    const changed = await guidance.as(other.practitioner, noteAdd, { input: { ...input, text: 'did not come by' } });

    expect(second.data).toEqual(first.data);
    expect(changed.data).toMatchObject({ guidanceNoteAdd: { errors: [{ __typename: 'IdempotencyMismatch' }] } });
  });

  it('is over with the case', async () => {
    const other = await openedCase(guidance);
    await guidance.as(other.person, caseCommand('guidanceCaseClose'), { input: { id: other.caseId } });

    const late = await writeNote(guidance, other, 'too late');

    expect(late.data).toMatchObject({ guidanceNoteAdd: { errors: [{ __typename: 'WrongState' }] } });
  });
});

describe('the text of a note', () => {
  it('lies nowhere in the database in clear', async () => {
    const tables = await guidance.database.asSuperuser<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'guidance_and_validation'`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) => guidance.database.asSuperuser<{ row: string }>(`select t::text as row from ${name} t`)),
    );
    const everything = rows
      .flat()
      .map(({ row }) => row)
      .join('\n');

    expect(everything).toContain(opened.caseId);
    expect(everything).not.toContain(SECRET);
    expect(everything).not.toContain(Buffer.from(SECRET).toString('hex'));
  });

  it('does not open when it is moved into another row', async () => {
    const victim = await openedCase(guidance);
    const note = textAt(await writeNote(guidance, victim, 'first'), 'guidanceNoteAdd.guidanceNote.id');
    await writeNote(guidance, victim, 'second');
    await guidance.database.asSuperuser(
      `update guidance_note set sealed_text = (select sealed_text from guidance_note where id = $1) where case_id = $2`,
      [note, victim.caseId],
    );

    const { codes } = await guidance.as(victim.practitioner, caseInFull, { id: victim.caseId });

    expect(codes).toEqual(['INTERNAL']);
  });

  it('is gone with the person\u2019s key', async () => {
    const erased = await openedCase(guidance);
    await writeNote(guidance, erased, SECRET);
    await guidance.database.asSuperuser(`delete from personal_data_key where person_id = $1`, [erased.person.subject]);

    const { data } = await guidance.as(erased.practitioner, caseInFull, { id: erased.caseId });

    expect(data).toMatchObject({ guidanceCase: { notes: { edges: [{ node: { text: null } }] } } });
  });

  it('is in no event and in no line of the log, failures included', async () => {
    const events = await guidance.database.asSuperuser<{ row: string }>(`select o::text as row from outbox o`);
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ row }) => row).join('\n')).not.toContain(opened.person.subject);

    await guidance.database.asSuperuser(`alter table guidance_note add constraint fails_today check (false) not valid`);
    const failed = await writeNote(guidance, opened, `${SECRET}, again`);
    await guidance.database.asSuperuser(`alter table guidance_note drop constraint fails_today`);

    expect(failed.codes).toEqual(['INTERNAL']);
    expect(guidance.logged()).toContain('fails_today');
    expect(guidance.logged()).not.toContain(SECRET);
    expect(guidance.logged()).not.toContain(opened.person.subject);
  });
});
