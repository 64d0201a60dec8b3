import { demoOrganisation, demoPerson } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf, dayFromNow, passDays } from './story/client.ts';
import {
  assessmentResultRecord,
  auditDisagreements,
  fundingQuote,
  microCredentialIssue,
  microCredentialRevoke,
  microCredentialShare,
  microCredentialVerify,
  orderPlace,
  orderServiceDeliveredConfirm,
  orderServiceDeliveredDeclare,
  orderStartReport,
  ownSharePay,
  sharedCredential,
} from './story/journey.ts';

let system: TestSystem;
let holder: string;
beforeAll(async () => {
  system = await startSystem();
  holder = await system.tokenFor('HOLDER');
});
afterAll(() => system.stop());

const session = demoId('session', 0);
const template = demoId('template', 0);

const ACCOUNT = `{ me { account { balance { available { amount } reserved { amount } spent { amount } } availableBySource { source available { amount } }
  lots { edges { node { granted { amount } expiresOn fund { name source } explanation { reference rule facts } earmark { title } offer { state } } } } } } }`;

interface Account {
  readonly me: {
    readonly account: {
      readonly balance: Record<'available' | 'reserved' | 'spent', { amount: string }>;
      readonly lots: { readonly edges: readonly { node: { fund: { source: string }; earmark: object | null } }[] };
    };
  };
}

/** The one query of the signed-in person: their account, open orders with their sessions, their guidance, their credentials. */
const EVERYTHING = `query Everything { me { id
  account { balance { available { amount currency } reserved { amount } } lots { edges { node { available { amount } fund { name } } } } }
  openOrders { state price { amount } session { startsOn placesLeft learningOpportunity { title { value language } provider { legalName } } } }
  guidanceCase { state plan { state steps { kind note opportunity { title { value } } } } }
  credentials { edges { node { state title { value } } } }
} }`;

describe('a course that the entitlements do not cover', () => {
  /** The first session of the demo country that is too dear for somebody. */
  async function tooDear(token: string) {
    for (let n = 1; n < 30; n += 1) {
      const quoted = await fundingQuote(system, token, demoId('session', n));
      if (quoted.fundingQuote.ownShare.amount !== '0.00') return quoted.fundingQuote;
    }
    throw new Error('everything is paid for');
  }

  it('is kept until the person has paid the rest on the payment page', async () => {
    const person = await system.tokenFor(demoPerson(1).id);
    const { quote, ownShare } = await tooDear(person);
    const { order } = await orderPlace(system, person, quote, 'own share');
    expect(order).toMatchObject({ state: 'AWAITING_FUNDING' });
    const orderId = order?.id ?? '';

    const { payment, errors } = await ownSharePay(system, person, { orderId, idempotencyKey: 'own share' });
    expect({ amount: payment?.amount, errors }).toEqual({ amount: ownShare, errors: [] });
    const checkout = payment?.checkoutUrl ?? '';
    expect(await (await fetch(checkout)).text()).toContain(`${ownShare.amount} EUR`);
    const paid = await fetch(checkout, { method: 'POST', body: new URLSearchParams({ answer: 'pay' }) });

    expect(await paid.text()).toContain('Paid.');
    const { order: now } = await dataOf<{ order: object }>(
      system,
      person,
      `query ($id: ID!) { order(id: $id) { state money { own { amount } awaited { amount } } } }`,
      { id: orderId },
    );
    expect(now).toEqual({ state: 'CONFIRMED', money: { own: ownShare, awaited: { amount: '0.00' } } });
  });
});

// One journey, told in order: each step stands on the one before.
describe('one person’s learning journey', () => {
  let orderId: string;
  let credentialId: string;
  let link: string;
  let document: Record<string, unknown>;

  it('begins with an account that shows entitlements by source', async () => {
    const { me } = await dataOf<Account>(system, holder, ACCOUNT);

    expect(me.account.balance).toEqual({
      available: { amount: '1000.00' },
      reserved: { amount: '0.00' },
      spent: { amount: '0.00' },
    });
    const lots = me.account.lots.edges.map(({ node }) => node);
    expect(lots.filter(({ earmark }) => earmark === null).map(({ fund }) => fund.source)).toEqual([
      'EMPLOYER',
      'NATIONAL',
    ]);
    // What the employer offers for digital skills alone is shown, and counts only when it is accepted.
    expect(lots.filter(({ earmark }) => earmark !== null)).toMatchObject([
      { fund: { source: 'EMPLOYER' }, offer: { state: 'OPEN' } },
    ]);
  });

  it('goes on in the public registry, without signing in', async () => {
    const { learningOpportunities } = await dataOf<{
      learningOpportunities: { totalCount: number; edges: { node: { title: { value: string } } }[] };
    }>(
      system,
      null,
      `{ learningOpportunities(filter: { maxPrice: { amount: "500.00", currency: "EUR" } }, first: 5) { totalCount edges { node { title { value } price { amount } provider { legalName } } } } }`,
    );
    expect(learningOpportunities.totalCount).toBeGreaterThan(0);
    expect(learningOpportunities.edges.length).toBeGreaterThan(0);
  });

  it('finds what a course leads to: the credential of the same name', async () => {
    const { learningOpportunity } = await dataOf<{
      learningOpportunity: { title: object; awardsMicroCredential: { title: object } };
    }>(
      system,
      null,
      `query ($id: ID!) { learningOpportunity(id: $id) { title { value } awardsMicroCredential { title { value } } } }`,
      { id: demoId('opportunity', 0) },
    );
    expect(learningOpportunity.awardsMicroCredential.title).toEqual(learningOpportunity.title);
  });

  it('quotes a session in one query, with the price of registry and the split of accounts', async () => {
    const quoted = await fundingQuote(system, holder, session);

    expect(quoted.price.amount).toBe('400.00');
    expect(quoted.fundingQuote).toMatchObject({
      covered: { amount: '400.00' },
      ownShare: { amount: '0.00' },
      lines: [
        { amount: { amount: '200.00' }, fund: { source: 'EMPLOYER' } },
        { amount: { amount: '200.00' }, fund: { source: 'NATIONAL' } },
      ],
    });
  });

  it('asks for a step-up before it commits money', async () => {
    const stale = await system.tokenFor('HOLDER', { authTimeSecondsAgo: 3_600 });
    const weak = await system.tokenFor('HOLDER', { acr: 'low' });
    const { quote } = (await fundingQuote(system, holder, session)).fundingQuote;
    for (const token of [stale, weak]) {
      const answer = await ask(
        system,
        token,
        `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } } }`,
        { input: { quote, idempotencyKey: 'journey' } },
      );
      expect(answer.errors).toMatchObject([{ extensions: { code: 'STEP_UP_REQUIRED' } }]);
    }
  });

  it('places the order: lots and a place, once', async () => {
    const { quote } = (await fundingQuote(system, holder, session)).fundingQuote;

    const placed = await orderPlace(system, holder, quote, 'journey');
    const again = await orderPlace(system, holder, quote, 'journey');

    expect(placed).toMatchObject({ errors: [], order: { state: 'CONFIRMED', price: { amount: '400.00' } } });
    expect(again).toEqual(placed);
    orderId = placed.order?.id ?? '';
    expect((await dataOf<Account>(system, holder, ACCOUNT)).me.account.balance).toMatchObject({
      available: { amount: '600.00' },
      reserved: { amount: '400.00' },
    });
  });

  it('shows account, orders, guidance and credentials in one query, with one request per subgraph and level', async () => {
    const { data, errors, requestId } = await ask<{ me: Record<string, unknown> }>(system, holder, EVERYTHING);

    expect(errors).toBeUndefined();
    expect(data.me).toMatchObject({
      id: demoPerson(0).id,
      openOrders: [
        {
          state: 'CONFIRMED',
          session: { learningOpportunity: { provider: { legalName: demoOrganisation.provider.legalName } } },
        },
      ],
      guidanceCase: { state: 'OPEN', plan: { state: 'AGREED' } },
      credentials: { edges: [] },
    });
    const subgraphs = ['accounts', 'registry', 'guidance-and-validation', 'credentials'] as const;
    const requests = async () => {
      const logs = await Promise.all(subgraphs.map((name) => system.logs(name)));
      const answered = (line: string): boolean => line.includes(requestId) && line.includes('"answered"');
      return Object.fromEntries(
        subgraphs.map((name, index) => [name, logs[index]?.split('\n').filter(answered).length]),
      );
    };
    // Registry is asked twice, once for the sessions of the orders and once for the opportunities of the plan: they hang on different subgraphs.
    await expect
      .poll(requests) // a log line is written after the answer is sent
      .toEqual({ accounts: 1, registry: 2, 'guidance-and-validation': 1, credentials: 1 });
  });

  it('is reported as begun and delivered by the provider, who knows the participant and no more', async () => {
    const provider = await system.tokenFor('PROVIDER_ENROLMENT');
    await passDays(system, 60);

    const started = await orderStartReport(system, provider, { orderId, startedOn: await dayFromNow(system, -20) });
    const delivered = await orderServiceDeliveredDeclare(system, provider, {
      orderId,
      deliveredOn: await dayFromNow(system),
    });

    const { givenName, familyName } = demoPerson(0);
    expect(started).toMatchObject({ errors: [], order: { state: 'STARTED', participant: { givenName, familyName } } });
    expect(delivered).toMatchObject({ errors: [], order: { state: 'DELIVERED' } });
    const { order } = await dataOf<{ order: object }>(
      system,
      provider,
      `query ($id: ID!) { order(id: $id) { price { amount } money { settled { amount } } } }`,
      { id: orderId },
    );
    expect(order).toEqual({ price: { amount: '400.00' }, money: null });
  });

  it('is settled when the holder confirms', async () => {
    expect(await orderServiceDeliveredConfirm(system, holder, { orderId })).toMatchObject({
      errors: [],
      order: { state: 'COMPLETED', money: { settled: { amount: '400.00' } } },
    });
    expect((await dataOf<Account>(system, holder, ACCOUNT)).me.account.balance).toEqual({
      available: { amount: '600.00' },
      reserved: { amount: '0.00' },
      spent: { amount: '400.00' },
    });
  });

  it('leads over an assessment to a micro-credential', async () => {
    const issuer = await system.tokenFor('ISSUER');
    const early = await microCredentialIssue(system, issuer, {
      assessmentResultId: crypto.randomUUID(),
      idempotencyKey: 'no assessment',
    });
    expect(early).toMatchObject({ credential: null, errors: [{ code: 'NOT_FOUND' }] });

    const result = await assessmentResultRecord(system, issuer, {
      orderId,
      templateId: template,
      outcome: 'PASSED',
      grade: 'with distinction',
      assessedOn: await dayFromNow(system),
      idempotencyKey: 'journey',
    });
    expect(result.errors).toEqual([]);
    const command = { assessmentResultId: result.assessmentResult?.id, idempotencyKey: 'journey' };
    const issued = await microCredentialIssue(system, issuer, command);
    expect(issued).toMatchObject({ errors: [], credential: { state: 'ISSUED' } });
    expect(await microCredentialIssue(system, issuer, command)).toEqual(issued);
    credentialId = issued.credential?.id ?? '';
  });

  it('belongs to the holder, who alone can share it', async () => {
    const stranger = await system.tokenFor(demoPerson(1).id);
    const share = { credentialId, expiresAt: new Date(Date.now() + 100 * 86_400_000).toISOString() };
    expect(await microCredentialShare(system, stranger, share)).toMatchObject({
      link: null,
      errors: [{ code: 'NOT_FOUND' }],
    });

    const shared = await microCredentialShare(system, holder, share);
    expect(shared.errors).toEqual([]);
    link = shared.link ?? '';
    expect(link.startsWith(`${system.gatewayUrl}/shares/`)).toBe(true);
  });

  it('is verified by somebody without an account, from the link, as a page and as data', async () => {
    const shared = await sharedCredential(system, link);
    document = shared?.document ?? {};
    expect(shared?.verification).toMatchObject({ verified: true });
    expect(document).toMatchObject({
      '@context': expect.arrayContaining(['https://www.w3.org/ns/credentials/v2']) as unknown,
      proof: [{ cryptosuite: 'eddsa-jcs-2022' }],
    });
    expect((await microCredentialVerify(system, document)).verified).toBe(true);

    const page = await fetch(link, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain(demoPerson(0).familyName);
  });

  it('is not verified when a letter of it was changed', async () => {
    const forged = JSON.parse(JSON.stringify(document).replace('with distinction', 'with honours')) as unknown;
    const { verified, checks } = await microCredentialVerify(system, forged);
    expect(verified).toBe(false);
    expect(checks.find(({ name }) => name === 'PROOF')?.result).toBe('FAILED');
  });

  it('is not verified any more when the issuer revoked it', async () => {
    const revoked = await microCredentialRevoke(system, await system.tokenFor('ISSUER'), {
      credentialId,
      reason: 'issued in error',
      idempotencyKey: 'journey',
    });
    expect(revoked).toMatchObject({ errors: [], credential: { state: 'REVOKED' } });

    const { verified, checks } = await microCredentialVerify(system, document);
    expect(verified).toBe(false);
    expect(checks.find(({ name }) => name === 'STATUS')?.result).toBe('FAILED');
    expect((await sharedCredential(system, link))?.verification.verified).toBe(false);
  });

  it('leaves the ledger without a cent out of place', async () => {
    expect(await auditDisagreements(system)).toEqual([]);
  });
});

describe('when a part is missing', () => {
  it('answers with what is there, and names what is not', async () => {
    await system.processes.stop('guidance-and-validation');
    const { data, errors } = await ask<{ me: Record<string, unknown> }>(system, holder, EVERYTHING);
    await system.processes.start('guidance-and-validation');

    expect(data.me).toMatchObject({ id: demoPerson(0).id, guidanceCase: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'guidance-and-validation' } },
    ]);
  });
});
