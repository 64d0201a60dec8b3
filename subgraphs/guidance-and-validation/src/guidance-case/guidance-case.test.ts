import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { guidanceUnderTest, textAt, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { caseCommand, caseOpen, caseSummary, openedCase, requestCase } from '../../test/guidance.ts';

let guidance: GuidanceUnderTest;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
});
afterAll(() => guidance.stop());

const command = (asker: Viewer, name: string, id: string) => guidance.as(asker, caseCommand(name), { input: { id } });

describe('opening a case', () => {
  it('requests guidance for the person who asks, and of nobody yet', async () => {
    const answer = await requestCase(guidance, holder(), uuidv7());

    expect(answer.data).toMatchObject({
      guidanceCaseOpen: { guidanceCase: { state: 'REQUESTED', practitionerId: null }, errors: [] },
    });
  });

  it('opens one case when the same key is sent twice, also at the same time', async () => {
    const person = holder();
    const guidanceServiceId = uuidv7();

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => requestCase(guidance, person, guidanceServiceId, 'spring')),
    );

    const ids = answers.map((answer) => textAt(answer, 'guidanceCaseOpen.guidanceCase.id'));
    expect(new Set(ids).size).toBe(1);
  });

  it('refuses the same key with another body', async () => {
    const person = holder();
    await requestCase(guidance, person, uuidv7(), 'spring');

    const other = await requestCase(guidance, person, uuidv7(), 'spring');

    expect(other.data).toMatchObject({ guidanceCaseOpen: { errors: [{ __typename: 'IdempotencyMismatch' }] } });
  });

  it('lets one of eight requests through that one person sends at once to eight services', async () => {
    const person = holder();

    const answers = await Promise.all(Array.from({ length: 8 }, () => requestCase(guidance, person, uuidv7())));

    const states = answers.map(({ data }) => data.guidanceCaseOpen);
    const opened = states.filter((payload) => (payload as { errors: unknown[] }).errors.length === 0);
    expect(opened).toHaveLength(1);
    const live = (opened[0] as { guidanceCase: { id: string } }).guidanceCase;
    for (const refused of states.filter((payload) => payload !== opened[0]))
      expect(refused).toMatchObject({
        guidanceCase: null,
        errors: [{ __typename: 'LiveGuidanceCaseExists', guidanceCase: { id: live.id } }],
      });
  });

  it('is refused a second live case by the database itself', async () => {
    const person = holder();
    await requestCase(guidance, person, uuidv7());

    const second = guidance.db.transaction(async (tx) => {
      await tx.query(`select set_config('tessera.viewer', 'system', true)`);
      await tx.query(
        `insert into guidance_case (id, person_id, guidance_service_id, region, purpose) values (uuidv7(), $1, uuidv7(), 'BE21', 'ORIENTATION')`,
        [person.subject],
      );
    });

    await expect(second).rejects.toThrow('guidance_case_one_live');
  });

  it.each([
    ['a region that is no NUTS code', { region: 'Flanders' }, 'region'],
    ['a service that is no id', { guidanceServiceId: "' or true --" }, 'guidanceServiceId'],
    ['a key that is empty', { idempotencyKey: '' }, 'idempotencyKey'],
  ])('refuses %s', async (_what, wrong, field) => {
    const input = { guidanceServiceId: uuidv7(), region: 'BE21', purpose: 'UPSKILLING', idempotencyKey: 'k', ...wrong };

    const { data } = await guidance.as(holder(), caseOpen, { input });

    expect(data).toMatchObject({
      guidanceCaseOpen: { guidanceCase: null, errors: [{ __typename: 'InvalidInput', path: ['input', field] }] },
    });
  });
});

describe('accepting a case', () => {
  it('gives it to one of two practitioners who try at once; for the other it is gone', async () => {
    const guidanceServiceId = uuidv7();
    const answer = await requestCase(guidance, holder(), guidanceServiceId);
    const id = textAt(answer, 'guidanceCaseOpen.guidanceCase.id');
    const practitioners = [1, 2].map(() => staff('GUIDANCE_PRACTITIONER', guidanceServiceId));

    const answers = await Promise.all(practitioners.map((one) => command(one, 'guidanceCaseAccept', id)));

    const payloads = answers.map(({ data }) => data.guidanceCaseAccept);
    expect(payloads).toContainEqual({ guidanceCase: null, errors: [{ __typename: 'NotFound' }] });
    expect(payloads).toContainEqual(
      expect.objectContaining({ guidanceCase: expect.objectContaining({ state: 'OPEN' }), errors: [] }),
    );
  });

  it('shows requests to practitioners of the service asked, and to no other service', async () => {
    const guidanceServiceId = uuidv7();
    const id = textAt(await requestCase(guidance, holder(), guidanceServiceId), 'guidanceCaseOpen.guidanceCase.id');
    const requests = `{ guidanceCaseRequests { edges { node { id } } pageInfo { hasNextPage } } }`;

    const asked = await guidance.as(staff('GUIDANCE_PRACTITIONER', guidanceServiceId), requests);
    const other = await guidance.as(staff('GUIDANCE_PRACTITIONER', uuidv7()), requests);

    expect(asked.data).toEqual({
      guidanceCaseRequests: { edges: [{ node: { id } }], pageInfo: { hasNextPage: false } },
    });
    expect(other.data).toMatchObject({ guidanceCaseRequests: { edges: [] } });
  });

  it('is refused to the person, though they are a practitioner of the service', async () => {
    const guidanceServiceId = uuidv7();
    const person = staff('GUIDANCE_PRACTITIONER', guidanceServiceId);
    const id = textAt(await requestCase(guidance, person, guidanceServiceId), 'guidanceCaseOpen.guidanceCase.id');

    const { data } = await command(person, 'guidanceCaseAccept', id);

    expect(data).toMatchObject({ guidanceCaseAccept: { errors: [{ __typename: 'InvalidInput' }] } });
  });

  it('is refused to a practitioner of another service who works for this one in another role', async () => {
    const guidanceServiceId = uuidv7();
    const id = textAt(await requestCase(guidance, holder(), guidanceServiceId), 'guidanceCaseOpen.guidanceCase.id');
    const elsewhere = staff('GUIDANCE_PRACTITIONER', uuidv7());
    const mixed = also(elsewhere, staff('PROVIDER_ADMIN', guidanceServiceId));

    expect((await command(mixed, 'guidanceCaseAccept', id)).data).toMatchObject({
      guidanceCaseAccept: { errors: [{ __typename: 'NotFound' }] },
    });
    expect((await guidance.as(mixed, caseSummary, { id })).data).toEqual({ guidanceCase: null });
  });
});

describe('the life of a case', () => {
  it('rests, goes on and ends, each at its time only', async () => {
    const { practitioner, caseId } = await openedCase(guidance);

    const states: unknown[] = [];
    for (const name of [
      'guidanceCaseResume',
      'guidanceCaseWait',
      'guidanceCaseResume',
      'guidanceCaseClose',
      'guidanceCaseWait',
    ]) {
      const { data } = await command(practitioner, name, caseId);
      const payload = data[name] as { guidanceCase: { state: string } | null; errors: { __typename: string }[] };
      states.push(payload.guidanceCase?.state ?? payload.errors[0]);
    }

    expect(states).toEqual([
      { __typename: 'WrongState', state: 'OPEN' },
      'WAITING',
      'OPEN',
      'CLOSED',
      { __typename: 'WrongState', state: 'CLOSED' },
    ]);
  });

  it('ends when the person says so, after which another can be requested', async () => {
    const { person, caseId } = await openedCase(guidance);

    const closed = await command(person, 'guidanceCaseClose', caseId);
    const next = await requestCase(guidance, person, uuidv7());

    expect(closed.data).toMatchObject({ guidanceCaseClose: { guidanceCase: { state: 'CLOSED' }, errors: [] } });
    expect(next.data).toMatchObject({ guidanceCaseOpen: { guidanceCase: { state: 'REQUESTED' }, errors: [] } });
  });

  it('is handed over by the person alone, and begins anew elsewhere with a trace', async () => {
    const { person, practitioner, caseId } = await openedCase(guidance);
    const elsewhere = uuidv7();
    const handOver = `mutation ($input: GuidanceCaseHandOverInput!) {
      guidanceCaseHandOver(input: $input) { guidanceCase { state guidanceService { id } handedOverFrom { id state } } errors { __typename } }
    }`;
    const input = { id: caseId, guidanceServiceId: elsewhere };

    const byPractitioner = await guidance.as(practitioner, handOver, { input });
    const byPerson = await guidance.as(person, handOver, { input });
    const again = await guidance.as(person, handOver, { input });

    expect(byPractitioner.data).toMatchObject({ guidanceCaseHandOver: { errors: [{ __typename: 'NotFound' }] } });
    expect(byPerson.data).toEqual({
      guidanceCaseHandOver: {
        guidanceCase: {
          state: 'REQUESTED',
          guidanceService: { id: elsewhere },
          handedOverFrom: { id: caseId, state: 'HANDED_OVER' },
        },
        errors: [],
      },
    });
    expect(again.data).toMatchObject({ guidanceCaseHandOver: { errors: [{ __typename: 'WrongState' }] } });
  });
});

describe('lists of cases', () => {
  it('gives a practitioner their own cases, page by page, newest first', async () => {
    const serviceId = uuidv7();
    const practitioner = staff('GUIDANCE_PRACTITIONER', serviceId);
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) {
      const id = textAt(await requestCase(guidance, holder(), serviceId), 'guidanceCaseOpen.guidanceCase.id');
      await command(practitioner, 'guidanceCaseAccept', id);
      ids.unshift(id);
    }
    await openedCase(guidance, serviceId); // a colleague's
    const mine = `query ($after: String) { myGuidanceCases(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

    const first = await guidance.as(practitioner, mine);
    const after = textAt(first, 'myGuidanceCases.pageInfo.endCursor');
    const second = await guidance.as(practitioner, mine, { after });

    expect(first.data).toMatchObject({
      myGuidanceCases: { edges: [{ node: { id: ids[0] } }, { node: { id: ids[1] } }], pageInfo: { hasNextPage: true } },
    });
    expect(second.data).toMatchObject({
      myGuidanceCases: { edges: [{ node: { id: ids[2] } }], pageInfo: { hasNextPage: false } },
    });
  });

  it('gives each person of a batch a page of their own', async () => {
    const serviceId = uuidv7();
    const practitioner = staff('GUIDANCE_PRACTITIONER', serviceId);
    const people = [holder(), holder(), holder()];
    for (const person of people) {
      const id = textAt(await requestCase(guidance, person, serviceId), 'guidanceCaseOpen.guidanceCase.id');
      await command(practitioner, 'guidanceCaseAccept', id);
    }

    const { data } = await guidance.as(
      practitioner,
      `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { id guidanceCases(first: 1) { edges { node { person { id } } } } } } }`,
      { people: people.map(({ subject }) => ({ __typename: 'Person', id: subject })) },
    );

    expect(data).toEqual({
      _entities: people.map(({ subject }) => ({
        id: subject,
        guidanceCases: { edges: [{ node: { person: { id: subject } } }] },
      })),
    });
  });
});
