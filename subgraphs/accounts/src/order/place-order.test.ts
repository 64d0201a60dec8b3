import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { ORDER_PLACE, placeBy, quoteFor as quoteOf } from '../../test/ordering.ts';
import { quoteFunding } from '../quote/quote-funding.ts';
import { finishPlacements } from './finish-placements.ts';
import type { SessionSnapshot } from './registry.ts';

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '1000000.00');
});
afterAll(() => accounts.stop());
beforeEach(() => {
  accounts.registry.unavailable = false;
});
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const ME = `{ me { account { balance { available { amount } reserved { amount } spent { amount } } } orders { edges { node { id state } } } openOrders { id state } } }`;

async function holderWith(available: string) {
  const { personId, accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  await grant(accounts.db, fundId, accountId, available);
  return { personId, accountId, viewer: holder(personId) };
}

const quoteFor = (viewer: Viewer, session: SessionSnapshot) => quoteOf(accounts, viewer, session);
const place = (viewer: Viewer, quote: string, idempotencyKey: string) =>
  placeBy(accounts, viewer, quote, idempotencyKey);

const me = async (viewer: Viewer) =>
  ((await accounts.as(viewer, ME)).data as unknown as { me: Record<string, never> }).me;

const someWait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes placements look older than they are, as the owner of the database would see them after a long stop. */
async function age(seconds: number): Promise<void> {
  await inTransaction(accounts.db, (tx) =>
    tx.query(
      `update training_order set placed_at = placed_at - make_interval(secs => $1), deadline = deadline - make_interval(secs => $1) where state = 'REQUESTED'`,
      [seconds],
    ),
  );
}

describe('orderPlace', () => {
  it('reserves the quoted lots, takes a place and confirms', async () => {
    const { viewer } = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'));

    const outcome = await place(viewer, await quoteFor(viewer, session), 'spring');

    expect(outcome).toMatchObject({
      errors: [],
      order: {
        state: 'CONFIRMED',
        price: { amount: '400.00' },
        money: { reserved: { amount: '400.00' } },
        session: { id: session.sessionId },
      },
    });
    expect(await me(viewer)).toMatchObject({
      account: { balance: { available: { amount: '100.00' }, reserved: { amount: '400.00' } } },
      openOrders: [{ state: 'CONFIRMED' }],
    });
  });

  it('reserves once when the same key is sent twice, and ten times at once', async () => {
    const { viewer } = await holderWith('500.00');
    const quote = await quoteFor(viewer, accounts.registry.session(cents('400.00')));

    const first = await place(viewer, quote, 'spring');
    const again = await place(viewer, quote, 'spring');
    const crowd = await Promise.all(Array.from({ length: 10 }, () => place(viewer, quote, 'spring')));

    expect([again, ...crowd]).toEqual(Array.from({ length: 11 }, () => first));
    expect(await me(viewer)).toMatchObject({ account: { balance: { reserved: { amount: '400.00' } } } });
  });

  it('refuses the same key with another body, also after a refusal', async () => {
    const { viewer } = await holderWith('500.00');
    const closed = await quoteFor(
      viewer,
      accounts.registry.session(cents('400.00'), { whyNotBookable: 'NOT_ADMITTED' }),
    );
    const open = await quoteFor(viewer, accounts.registry.session(cents('40.00')));
    const refused = { order: null, errors: [{ code: 'SESSION_NOT_BOOKABLE', reason: 'NOT_ADMITTED' }] };

    expect(await place(viewer, closed, 'spring')).toMatchObject(refused);
    expect(await place(viewer, open, 'spring')).toMatchObject({
      order: null,
      errors: [{ code: 'IDEMPOTENCY_MISMATCH' }],
    });
    expect(await place(viewer, closed, 'spring')).toMatchObject(refused);
  });

  it('places one of two orders that race for one balance and tells the other, by a new quote, what is missing', async () => {
    const { viewer } = await holderWith('100.00');
    const [one, two] = await Promise.all(
      [60, 60].map(async (price) => quoteFor(viewer, accounts.registry.session(BigInt(price) * 100n))),
    );

    const outcomes = await Promise.all([place(viewer, one ?? '', 'one'), place(viewer, two ?? '', 'two')]);

    expect(outcomes.filter(({ order }) => order !== null)).toHaveLength(1);
    expect(outcomes.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'QUOTE_CHANGED', newQuote: { covered: { amount: '40.00' }, ownShare: { amount: '20.00' } } },
    ]);
  });

  it('turns away whoever comes when eight wait for the account, and loses no cent by it', async () => {
    const { viewer } = await holderWith('500.00');
    const quotes = await Promise.all(
      Array.from({ length: 24 }, () => quoteFor(viewer, accounts.registry.session(cents('10.00')))),
    );

    const outcomes = await Promise.all(quotes.map((quote, n) => place(viewer, quote, `order ${n}`)));

    const codes = outcomes.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toContain('ACCOUNT_BUSY');
    expect(codes.filter((code) => code !== 'ACCOUNT_BUSY' && code !== 'QUOTE_CHANGED')).toEqual([]);
    const placed = outcomes.filter(({ order }) => order !== null).length;
    expect(await me(viewer)).toMatchObject({ account: { balance: { reserved: { amount: `${placed}0.00` } } } });
  });

  it('answers with the new quote when the price has changed', async () => {
    const { viewer } = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'));
    const quote = await quoteFor(viewer, session);
    accounts.registry.sessions.set(session.sessionId, { ...session, price: cents('450.00'), capacity: 10 });

    const outcome = await place(viewer, quote, 'spring');

    expect(outcome).toMatchObject({
      order: null,
      errors: [{ code: 'QUOTE_CHANGED', newQuote: { covered: { amount: '450.00' }, ownShare: { amount: '0.00' } } }],
    });
    const [{ newQuote }] = outcome.errors as unknown as [{ newQuote: { quote: string } }];
    expect(await place(viewer, newQuote.quote, 'again')).toMatchObject({
      errors: [],
      order: { price: { amount: '450.00' } },
    });
  });

  it('answers with the new quote when another lot would pay', async () => {
    const { viewer, accountId } = await holderWith('500.00');
    const quote = await quoteFor(viewer, accounts.registry.session(cents('400.00')));
    await grant(accounts.db, fundId, accountId, '50.00', '2099-01-01');

    expect(await place(viewer, quote, 'spring')).toMatchObject({ order: null, errors: [{ code: 'QUOTE_CHANGED' }] });
  });

  it('gives the money back when there is no place left', async () => {
    const { viewer } = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'), { capacity: 0 });

    expect(await place(viewer, await quoteFor(viewer, session), 'spring')).toMatchObject({
      order: null,
      errors: [{ code: 'SESSION_NOT_BOOKABLE', reason: 'FULL' }],
    });
    expect(await me(viewer)).toMatchObject({
      account: { balance: { available: { amount: '500.00' }, reserved: { amount: '0.00' } } },
      openOrders: [],
    });
  });

  it('begins nothing when the session cannot be booked', async () => {
    const { viewer } = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'), { whyNotBookable: 'NOT_ADMITTED' });

    expect(await place(viewer, await quoteFor(viewer, session), 'spring')).toMatchObject({
      order: null,
      errors: [{ code: 'SESSION_NOT_BOOKABLE', reason: 'NOT_ADMITTED' }],
    });
    expect(await me(viewer)).toMatchObject({ orders: { edges: [] } });
  });

  it('begins nothing when registry is down, and places when the same command comes again', async () => {
    const { viewer } = await holderWith('500.00');
    const quote = await quoteFor(viewer, accounts.registry.session(cents('400.00')));
    accounts.registry.unavailable = true;

    expect(await place(viewer, quote, 'spring')).toMatchObject({
      order: null,
      errors: [{ code: 'REGISTRY_UNAVAILABLE' }],
    });

    accounts.registry.unavailable = false;
    expect(await place(viewer, quote, 'spring')).toMatchObject({ order: { state: 'CONFIRMED' } });
  });

  it('refuses a quote that was offered to somebody else, changed, or made up', async () => {
    const [mine, theirs] = [await holderWith('500.00'), await holderWith('500.00')];
    const quote = await quoteFor(theirs.viewer, accounts.registry.session(cents('400.00')));

    for (const wrong of [quote, `${quote.slice(0, -4)}AAAA`, 'no quote at all', '']) {
      expect(await place(mine.viewer, wrong, 'spring')).toMatchObject({
        order: null,
        errors: [{ code: 'INVALID_INPUT', path: ['input', 'quote'] }],
      });
    }
  });

  it('refuses a quote whose time is over', async () => {
    const { viewer, personId, accountId } = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'));
    const account = {
      id: accountId,
      personId,
      state: 'OPEN',
      currency: 'EUR',
      openedOn: '2020-01-01',
    } as const;
    const [quote] = await inTransaction(accounts.db, (tx) => quoteFunding(tx, account, [session]));
    if (quote === undefined) throw new Error('no quote');
    const old = await accounts.quotes.sign({ ...quote, validUntil: '2020-01-01T00:00:00.000Z' });

    expect(await place(viewer, old, 'spring')).toMatchObject({ order: null, errors: [{ code: 'QUOTE_EXPIRED' }] });
  });

  it('asks for a step-up when the sign-in is weak or old', async () => {
    const { viewer } = await holderWith('500.00');
    const quote = await quoteFor(viewer, accounts.registry.session(cents('400.00')));
    const now = Math.floor(Date.now() / 1000);

    for (const weak of [
      { assurance: 'LOW' } as const,
      { assurance: null },
      { authenticatedAt: now - 3_600 },
      { authenticatedAt: null },
    ]) {
      const answer = await accounts.as({ ...viewer, ...weak }, ORDER_PLACE, {
        input: { quote, idempotencyKey: 'spring' },
      });
      expect(answer.errors).toMatchObject([
        { extensions: { code: 'STEP_UP_REQUIRED', acrValues: ['substantial', 'high'], maxAge: 300 } },
      ]);
    }
    expect(await me(viewer)).toMatchObject({ orders: { edges: [] } });
  });
});

describe('a placement that was left in between', () => {
  async function stranded() {
    const person = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'));
    const quote = await quoteFor(person.viewer, session);
    const takePlace = accounts.registry.takePlace.bind(accounts.registry);
    accounts.registry.takePlace = () => {
      accounts.registry.unavailable = true;
      return takePlace({ orderId: '', sessionId: '', opportunityVersion: 0 });
    };
    const outcome = await place(person.viewer, quote, 'spring');
    accounts.registry.takePlace = takePlace;
    expect(outcome).toMatchObject({ order: { state: 'REQUESTED' } });
    return { ...person, quote };
  }

  it('is confirmed by the sweep once registry answers again', async () => {
    const { viewer } = await stranded();
    accounts.registry.unavailable = false;
    await age(10);

    await finishPlacements(accounts);

    expect(await me(viewer)).toMatchObject({ openOrders: [{ state: 'CONFIRMED' }] });
  });

  it('is confirmed by the same command sent again', async () => {
    const { viewer, quote } = await stranded();
    accounts.registry.unavailable = false;

    expect(await place(viewer, quote, 'spring')).toMatchObject({ order: { state: 'CONFIRMED' } });
  });

  it('lapses after its deadline, gives the money back at once, and the place as soon as registry answers', async () => {
    const { viewer } = await stranded();
    await age(120);

    await expect(finishPlacements(accounts)).rejects.toThrow('registry gave no answer');
    expect(await me(viewer)).toMatchObject({
      account: { balance: { available: { amount: '500.00' } } },
      orders: { edges: [{ node: { state: 'LAPSED' } }] },
    });

    accounts.registry.unavailable = false;
    await finishPlacements(accounts);
    const order =
      ((await me(viewer)) as unknown as { orders: { edges: { node: { id: string } }[] } }).orders.edges[0]?.node.id ??
      '';
    expect(accounts.registry.places.get(order)).toBe('RELEASED');
  });

  it('is left to its request while it is young', async () => {
    const { viewer } = await stranded();
    accounts.registry.unavailable = false;

    await finishPlacements(accounts);
    await someWait(10);

    expect(await me(viewer)).toMatchObject({ openOrders: [{ state: 'REQUESTED' }] });
    await place(viewer, 'whatever', 'x');
    await age(10);
    await finishPlacements(accounts);
  });
});

describe('the life of an order', () => {
  const STEP = (name: string, input: string): string =>
    `mutation ($input: ${input}!) { ${name}(input: $input) { order { state startedOn deliveredOn money { reserved { amount } settled { amount } released { amount } } } errors { __typename ... on UserError { code path } ... on WrongState { state } } } }`;
  const STEP_OF_PROVIDER = (name: string, input: string): string =>
    STEP(name, input)
      .replace(/money \{.*?\} \}/, '')
      .replace(/\} \} errors/, '} errors');

  async function confirmed() {
    const person = await holderWith('500.00');
    const session = accounts.registry.session(cents('400.00'));
    const { order } = await place(person.viewer, await quoteFor(person.viewer, session), 'spring');
    return {
      ...person,
      session,
      orderId: String(order?.id),
      provider: staff('PROVIDER_ENROLMENT', session.providerId),
    };
  }

  const step = async (viewer: Viewer, name: string, input: object) => {
    const type = `O${name.slice(1)}Input`;
    const document = viewer.roles.some(({ role }) => role === 'PROVIDER_ENROLMENT')
      ? STEP_OF_PROVIDER(name, type)
      : STEP(name, type);
    const answer = await accounts.as(viewer, document, { input });
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as Record<string, unknown>)[name];
  };

  it('goes from start over delivery to the holder’s confirmation, which pays the provider', async () => {
    const { orderId, viewer, provider } = await confirmed();

    expect(await step(provider, 'orderStartReport', { orderId, startedOn: '2026-01-12' })).toMatchObject({
      order: { state: 'STARTED', startedOn: '2026-01-12' },
      errors: [],
    });
    expect(await step(provider, 'orderServiceDeliveredDeclare', { orderId, deliveredOn: '2026-02-12' })).toMatchObject({
      order: { state: 'DELIVERED' },
      errors: [],
    });
    const completed = {
      order: { state: 'COMPLETED', money: { reserved: { amount: '0.00' }, settled: { amount: '400.00' } } },
      errors: [],
    };
    expect(await step(viewer, 'orderServiceDeliveredConfirm', { orderId })).toMatchObject(completed);
    expect(await step(viewer, 'orderServiceDeliveredConfirm', { orderId })).toMatchObject(completed);
    expect(await me(viewer)).toMatchObject({
      account: { balance: { available: { amount: '100.00' }, spent: { amount: '400.00' } } },
      openOrders: [],
    });
  });

  it('pays nobody before the holder confirms, and takes no step out of turn', async () => {
    const { orderId, viewer, provider } = await confirmed();

    expect(await step(viewer, 'orderServiceDeliveredConfirm', { orderId })).toMatchObject({
      order: null,
      errors: [{ code: 'WRONG_STATE', state: 'CONFIRMED' }],
    });
    expect(await step(provider, 'orderServiceDeliveredDeclare', { orderId, deliveredOn: '2026-02-12' })).toMatchObject({
      order: null,
      errors: [{ code: 'WRONG_STATE' }],
    });
  });

  it('refuses days that cannot be', async () => {
    const { orderId, provider } = await confirmed();

    for (const startedOn of ['2019-12-31', '2098-01-01']) {
      expect(await step(provider, 'orderStartReport', { orderId, startedOn })).toMatchObject({
        order: null,
        errors: [{ code: 'INVALID_INPUT', path: ['input', 'startedOn'] }],
      });
    }
  });

  it('gives money and place back when the holder cancels before the start', async () => {
    const { orderId, viewer } = await confirmed();

    expect(await step(viewer, 'orderCancel', { orderId })).toMatchObject({
      order: { state: 'CANCELLED_BY_HOLDER', money: { released: { amount: '400.00' } } },
      errors: [],
    });
    await finishPlacements(accounts);
    expect(accounts.registry.places.get(orderId)).toBe('RELEASED');
    expect(await me(viewer)).toMatchObject({ account: { balance: { available: { amount: '500.00' } } } });
  });

  it('is not found by another holder, another provider, or under a made-up id', async () => {
    const { orderId, provider } = await confirmed();
    const stranger = holder((await holderWith('10.00')).personId);
    const rival = staff('PROVIDER_ENROLMENT', crypto.randomUUID());

    for (const id of [orderId, crypto.randomUUID(), 'nothing']) {
      expect(await step(stranger, 'orderCancel', { orderId: id })).toMatchObject({
        order: null,
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await step(rival, 'orderStartReport', { orderId: id, startedOn: '2026-01-12' })).toMatchObject({
        order: null,
        errors: [{ code: 'NOT_FOUND' }],
      });
    }
    expect((await accounts.as(stranger, `query ($id: ID!) { order(id: $id) { id } }`, { id: orderId })).data).toEqual({
      order: null,
    });
    expect(
      (
        await accounts.as(provider, `query ($id: ID!) { order(id: $id) { participant { givenName familyName } } }`, {
          id: orderId,
        })
      ).data,
    ).toEqual({
      order: { participant: { givenName: 'Test', familyName: 'Person' } },
    });
  });
});
