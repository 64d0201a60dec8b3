import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceUnderTest, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { caseCommand, openedCase } from '../../test/guidance.ts';

const welding = 'http://data.europa.eu/esco/skill/welding';
const declare = `mutation ($input: SkillDeclareInput!) {
  skillDeclare(input: $input) { skillClaim { id skill { uri } basis claimedOn } errors { __typename ... on UserError { path } } }
}`;

let guidance: GuidanceUnderTest;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
});
afterAll(() => guidance.stop());

const declareWelding = (person: Person, skill = welding) => guidance.as(person, declare, { input: { skill } });

/** Skills the asker finds in a person's profile; null when the profile is out of reach. */
async function profileOf(person: Person, asker: Viewer): Promise<unknown> {
  const { data } = await guidance.as(
    asker,
    `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { skillClaims { edges { node { skill { uri } basis } } } } } }`,
    { people: [{ __typename: 'Person', id: person.subject }] },
  );
  const [entity] = data._entities as { skillClaims: { edges: { node: unknown }[] } | null }[];
  return entity?.skillClaims?.edges.map(({ node }) => node) ?? null;
}

describe('declaring a skill', () => {
  it('claims it on the person\u2019s own word', async () => {
    const { data } = await declareWelding(holder());

    expect(data).toMatchObject({
      skillDeclare: { skillClaim: { skill: { uri: welding }, basis: 'SELF_DECLARED' }, errors: [] },
    });
  });

  it('claims it once, however often it is said', async () => {
    const person = holder();

    await Promise.all(Array.from({ length: 4 }, () => declareWelding(person)));

    expect(await profileOf(person, person)).toEqual([{ skill: { uri: welding }, basis: 'SELF_DECLARED' }]);
  });

  it('is refused for what is no ESCO skill', async () => {
    const { data } = await declareWelding(holder(), 'https://example.org/skill/welding');
    expect(data).toMatchObject({
      skillDeclare: { skillClaim: null, errors: [{ __typename: 'InvalidInput', path: ['input', 'skill'] }] },
    });
  });

  it('cannot be passed off as an assessment, not even by a command gone wrong', async () => {
    const forged = guidance.db.transaction(async (tx) => {
      await tx.query(`select set_config('tessera.viewer', 'system', true)`);
      await tx.query(
        `insert into skill_claim (id, person_id, skill, basis, source_procedure_id) values (uuidv7(), uuidv7(), $1, 'ASSESSED', uuidv7())`,
        [welding],
      );
    });
    await expect(forged).rejects.toThrow('skill_claim_result');
  });
});

describe('a skills profile', () => {
  it('is read by the person and by the team of the case that is worked on, as long as it is', async () => {
    const { person, practitioner, caseId } = await openedCase(guidance);
    await declareWelding(person);

    expect(await profileOf(person, person)).toHaveLength(1);
    expect(await profileOf(person, practitioner)).toHaveLength(1);
    await guidance.as(person, caseCommand('guidanceCaseClose'), { input: { id: caseId } });
    expect(await profileOf(person, practitioner)).toBeNull();
  });

  it.each([
    ['another holder', holder()],
    ['a practitioner elsewhere', staff('GUIDANCE_PRACTITIONER', uuidv7())],
    ['an employer', staff('EMPLOYER_ADMIN', uuidv7())],
    ['a provider', staff('PROVIDER_ADMIN', uuidv7())],
    ['an assessor', staff('ASSESSOR', uuidv7())],
  ])('is not read by %s', async (_who, viewer) => {
    const person = holder();
    await declareWelding(person);
    expect(await profileOf(person, viewer)).toBeNull();
  });
});
