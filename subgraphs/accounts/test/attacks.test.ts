import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { roles, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, machine, nobody, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { SignJWT, generateKeyPair } from 'jose';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignCase } from '../src/case-assignment/assign-case.ts';
import {
  accountsUnderTest,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from './accounts-under-test.ts';

let accounts: AccountsUnderTest;
let victim: { personId: string; accountId: string };
const service = uuidv7();
beforeAll(async () => {
  accounts = await accountsUnderTest();
  victim = await personWithAccount(accounts.db, accounts.dataKey);
  await grant(accounts.db, await fundWith(accounts.db, '1000.00'), victim.accountId, '500.00');
});
afterAll(() => accounts.stop());

const PERSON = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id account { id balance { available { amount } } } accessLog { purpose } } } }`;
const asPerson = (id: string) => ({ r: [{ __typename: 'Person', id }] });

const caseTool = machine(service, 'BE21');
const assign = (adviser: Person, organisationId = service) =>
  assignCase(accounts.db, machine(organisationId, 'BE21'), {
    organisationId,
    adviserId: adviser.subject,
    personId: victim.personId,
    caseReference: uuidv7(),
    purpose: 'advice on training',
  });

describe('calls that do not come through the gateway', () => {
  it('are refused without an identity, with one of another subgraph’s, and with one signed by anybody else', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    const forged = await new SignJWT({ viewer: holder(victim.personId) })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway', typ: 'tessera-identity+jwt' })
      .setIssuer('gateway')
      .setAudience('accounts')
      .setExpirationTime('60s')
      .sign(privateKey);
    for (const token of [null, 'nonsense', forged, await accounts.tokenFor('registry', holder(victim.personId))]) {
      expect(await accounts.send(token, '{ me { id } }')).toMatchObject({
        status: 401,
        data: null,
        errors: [{ extensions: { code: 'DIRECT_CALL_REFUSED' } }],
      });
    }
  });
});

describe('fields between subgraphs', () => {
  const IDENTITY = `query ($personId: ID!) { internalPersonIdentity(personId: $personId) { givenName } }`;

  it('are closed to every role a viewer can have', async () => {
    const everyRole = {
      ...holder(),
      roles: roles.map((role) => ({ role, organisationId: service, region: null })),
    };
    expect((await accounts.as(everyRole, IDENTITY, { personId: victim.personId })).codes).toEqual(['FORBIDDEN']);
  });

  it('are all that another subgraph reaches', async () => {
    expect((await accounts.asService(IDENTITY, { personId: victim.personId })).data).toEqual({
      internalPersonIdentity: { givenName: 'Test' },
    });
    for (const query of [
      '{ me { id } }',
      '{ ledgerAudit { wrong } }',
      `mutation { orderCancel(input: { orderId: "x" }) { errors { __typename } } }`,
    ]) {
      expect((await accounts.asService(query)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await accounts.asService(PERSON, asPerson(victim.personId))).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a person out of reach', () => {
  it('is answered like one that does not exist, to everybody but the person', async () => {
    const strangers = [holder(), staff('PES_ADVISER', service), staff('PES_ADVISER', uuidv7())];
    for (const stranger of strangers) {
      const there = await accounts.as(
        stranger,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { region } } }`,
        asPerson(victim.personId),
      );
      const nowhere = await accounts.as(
        stranger,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { region } } }`,
        asPerson(uuidv7()),
      );
      expect(there).toEqual(nowhere);
      expect(there.data).toEqual({ _entities: [null] });
    }
  });

  it('cannot be asked for by anyone who is not signed in', async () => {
    expect((await accounts.as(nobody, PERSON, asPerson(victim.personId))).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each(roles.filter((role) => !['HOLDER', 'PES_ADVISER', 'PUBLIC'].includes(role)))(
    'shows nothing of the account to the role %s',
    async (role) => {
      const viewer = { ...staff(role, service), roles: [{ role, organisationId: service, region: 'BE21' }] };
      expect((await accounts.as(viewer, PERSON, asPerson(victim.personId))).codes).toEqual(['FORBIDDEN']);
    },
  );
});

describe('an adviser', () => {
  const LOOK = `query ($id: ID!) { person(id: $id, purpose: "advice on training") { region labourForceStatus openOrders { id } } }`;
  const look = async (adviser: Viewer) => (await accounts.as(adviser, LOOK, { id: victim.personId })).data;

  it('reaches a person while a case is live, and the person sees every look', async () => {
    const adviser = staff('PES_ADVISER', service, { region: 'BE21' });
    expect(await look(adviser)).toEqual({ person: null });
    await assign(adviser);

    expect(await look(adviser)).toEqual({ person: { region: 'BE21', labourForceStatus: 'EMPLOYED', openOrders: [] } });
    const log = (
      await accounts.as(holder(victim.personId), `{ me { accessLog { purpose role organisation { id } } } }`)
    ).data as unknown as { me: { accessLog: unknown[] } };
    expect(log.me.accessLog).toEqual([
      { purpose: 'advice on training', role: 'PES_ADVISER', organisation: { id: service } },
    ]);
  });

  it.each(['', 'no', 'x'.repeat(201)])('is refused with the purpose %j, and no look is logged', async (purpose) => {
    const adviser = staff('PES_ADVISER', service, { region: 'BE21' });
    await assign(adviser);
    const answer = await accounts.as(
      adviser,
      `query ($id: ID!, $purpose: String!) { person(id: $id, purpose: $purpose) { id } }`,
      { id: victim.personId, purpose },
    );
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['lots', 'account { lots(after: $after) { edges { cursor } } }', '2026-99-99|2026-02-31|'],
    ['orders', 'orders(after: $after) { edges { cursor } }', ''],
  ])('goes on in %s from where a made-up cursor says', async (_what, list, before) => {
    const after = Buffer.from(`${before}01980000-0000-7000-8000-000000000000`).toString('base64url');
    const answer = await accounts.as(holder(victim.personId), `query ($after: String) { me { ${list} } }`, { after });
    expect(answer.codes).toEqual([]);
  });

  it('does not see the account, also with a live case', async () => {
    const adviser = staff('PES_ADVISER', service, { region: 'BE21' });
    await assign(adviser);
    const answer = await accounts.as(adviser, PERSON, asPerson(victim.personId));
    expect(answer.data).toMatchObject({ _entities: [{ account: null, accessLog: null }] });
  });

  it('loses reach when the case ends', async () => {
    const adviser = staff('PES_ADVISER', service, { region: 'BE21' });
    await assign(adviser);
    await inTransaction(accounts.db, (tx) =>
      tx.query(`update case_assignment set valid = tstzrange(lower(valid), scheme_now()) where adviser_id = $1`, [
        adviser.subject,
      ]),
    );
    expect(await look(adviser)).toEqual({ person: null });
  });

  it('does not reach by a role for another organisation', async () => {
    const other = uuidv7();
    const adviser = staff('PES_ADVISER', service, { region: 'BE21' });
    await assign(adviser, other);
    expect(await look(adviser)).toEqual({ person: null });
  });

  it('is not given a case by a client of another service, in another region, or on themself', async () => {
    const adviser = staff('PES_ADVISER', service, { region: 'BE21' });
    const command = {
      organisationId: service,
      adviserId: adviser.subject,
      personId: victim.personId,
      caseReference: uuidv7(),
      purpose: 'advice',
    };
    const OPEN = `mutation ($input: CaseAssignmentOpenInput!) { caseAssignmentOpen(input: $input) { caseAssignment { id } errors { ... on UserError { code } } } }`;
    const open = async (viewer: Viewer, input: object) => (await accounts.as(viewer, OPEN, { input })).data;
    const rival = machine(uuidv7(), 'BE21');
    const elsewhere = machine(service, 'BE33');
    const refused = (code: string) => ({ caseAssignmentOpen: { caseAssignment: null, errors: [{ code }] } });

    expect(await open(rival, command)).toEqual(refused('NOT_FOUND'));
    expect(await open(elsewhere, command)).toEqual(refused('NOT_FOUND'));
    expect(await open(caseTool, { ...command, adviserId: victim.personId })).toEqual(refused('INVALID_INPUT'));
    expect(await open(caseTool, { ...command, purpose: '' })).toEqual(refused('INVALID_INPUT'));
    expect(await open(caseTool, { ...command, adviserId: 'nobody' })).toEqual(refused('INVALID_INPUT'));
  });
});

describe('row-level security, when a query forgets who asks', () => {
  const TABLES = [
    'person',
    'person_identity',
    'person_fact',
    'learning_account',
    'entitlement_lot',
    'journal_line',
    'own_share_payment',
    'training_order',
    'counter_proposal',
    'order_dispute',
    'payment',
    'payment_hold',
    'decision_explanation',
    'access_log',
    'case_assignment',
  ];

  it.each(TABLES)('shows no row of %s to a transaction that did not say who asks', async (table) => {
    const [row] = await accounts.db.query<{ count: string }[]>(`select count(*) from ${table}`);
    expect(row?.count).toBe('0');
  });

  it.each(TABLES)('shows a stranger no row of %s', async (table) => {
    const count = await accounts.db.transaction(async (manager) => {
      await manager.query(`select set_config('tessera.viewer', $1, true)`, [
        JSON.stringify({ subject: uuidv7(), roles: [], organisations: [], grants: [] }),
      ]);
      const [row] = await manager.query<{ count: string }[]>(`select count(*) from ${table}`);
      return row?.count;
    });
    expect(count).toBe('0');
  });
});
