import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, cents, disagreements, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { withClockAt } from '../../test/scheme-clock.ts';
import { ordersOf, type PlacedOrder, type StepAnswer } from '../../test/orders.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import { sweepOrders } from './sweep-orders.ts';

let accounts: AccountsUnderTest;
let orders: ReturnType<typeof ordersOf>;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  orders = ordersOf(accounts);
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const sweep = () => sweepOrders(accounts);
const reason = 'the teacher is ill';

/** Every command of an order's life as the right person sends it. */
const commands = {
  orderStartReport: (o: PlacedOrder) => [o.provider, { startedOn: '2020-01-10' }],
  orderServiceDeliveredDeclare: (o: PlacedOrder) => [o.provider, { deliveredOn: '2020-02-10' }],
  orderPartialCompletionDeclare: (o: PlacedOrder) => [
    o.provider,
    { deliveredMinutes: 1, dueMinutes: 3, cause: 'HOLDER', reason, endedOn: '2020-02-10' },
  ],
  orderProviderCancel: (o: PlacedOrder) => [o.provider, { reason }],
  orderDisputeStatementGive: (o: PlacedOrder) => [o.provider, { statement: 'All hours were given.' }],
  orderProgressReport: (o: PlacedOrder) => [o.provider, { reportedOn: '2020-01-20' }],
  orderCounterProposalAnswer: (o: PlacedOrder) => [o.learner, { answer: 'ACCEPT' }],
  orderStartConfirm: (o: PlacedOrder) => [o.learner, {}],
  orderProgressConfirm: (o: PlacedOrder) => [o.learner, {}],
  orderServiceDeliveredConfirm: (o: PlacedOrder) => [o.learner, {}],
  orderServiceDeliveredContest: (o: PlacedOrder) => [o.learner, { reason: 'two days were missing' }],
  orderCancel: (o: PlacedOrder) => [o.learner, {}],
} satisfies Record<string, (order: PlacedOrder) => [Person, object]>;
type Command = keyof typeof commands;

const act = (order: PlacedOrder, command: Command, as?: Person): Promise<StepAnswer> => {
  const [who, input] = commands[command](order) as [Person, object];
  return orders.send(as ?? who, command, { orderId: order.orderId, ...input });
};

const refusedAs = (code: string) => ({ order: null, errors: [{ code }] });

const propose = async (order: PlacedOrder): Promise<PlacedOrder> => {
  const other = accounts.registry.session(order.session.price, {
    opportunityId: order.session.opportunityId,
    providerId: order.session.providerId,
    startsOn: '2021-03-01',
  });
  await orders.send(order.provider, 'orderCounterPropose', {
    orderId: order.orderId,
    sessionId: other.sessionId,
    reason,
  });
  return order;
};

const then = async (order: Promise<PlacedOrder>, ...steps: readonly Command[]): Promise<PlacedOrder> => {
  for (const step of steps) await act(await order, step);
  return order;
};

/** How an order gets into each state. */
const into = {
  CONFIRMED: () => orders.confirmed(),
  COUNTER_PROPOSED: async () => propose(await orders.confirmed()),
  STARTED: () => orders.started(),
  DELIVERED: () => orders.delivered(),
  DISPUTED: () => then(orders.delivered(), 'orderServiceDeliveredContest'),
  COMPLETED: () => then(orders.delivered(), 'orderServiceDeliveredConfirm'),
  PARTLY_COMPLETED: () => then(orders.partlyDelivered(5000, 'HOLDER'), 'orderServiceDeliveredConfirm'),
  CANCELLED_BY_HOLDER: () => then(orders.confirmed(), 'orderCancel'),
  CANCELLED_BY_PROVIDER: () => then(orders.started(), 'orderProviderCancel'),
} satisfies Record<string, () => Promise<PlacedOrder>>;
type State = keyof typeof into;

/** What each command makes of an order in each state; every other command is refused there. */
const life: Record<State, Partial<Record<Command, string>>> = {
  CONFIRMED: {
    orderStartReport: 'STARTED',
    orderCancel: 'CANCELLED_BY_HOLDER',
    orderProviderCancel: 'CANCELLED_BY_PROVIDER',
  },
  COUNTER_PROPOSED: {
    orderCounterProposalAnswer: 'CONFIRMED',
    orderCancel: 'CANCELLED_BY_HOLDER',
    orderProviderCancel: 'CANCELLED_BY_PROVIDER',
  },
  STARTED: {
    orderStartReport: 'STARTED',
    orderStartConfirm: 'STARTED',
    orderServiceDeliveredDeclare: 'DELIVERED',
    orderPartialCompletionDeclare: 'DELIVERED',
    orderServiceDeliveredContest: 'DISPUTED',
    orderCancel: 'CANCELLED_BY_HOLDER',
    orderProviderCancel: 'CANCELLED_BY_PROVIDER',
  },
  DELIVERED: {
    orderServiceDeliveredDeclare: 'DELIVERED',
    orderServiceDeliveredConfirm: 'COMPLETED',
    orderServiceDeliveredContest: 'DISPUTED',
  },
  DISPUTED: {
    orderServiceDeliveredContest: 'DISPUTED',
    orderServiceDeliveredConfirm: 'COMPLETED',
    orderDisputeStatementGive: 'DISPUTED',
  },
  COMPLETED: { orderServiceDeliveredConfirm: 'COMPLETED' },
  PARTLY_COMPLETED: { orderServiceDeliveredConfirm: 'PARTLY_COMPLETED' },
  CANCELLED_BY_HOLDER: { orderCancel: 'CANCELLED_BY_HOLDER' },
  CANCELLED_BY_PROVIDER: { orderProviderCancel: 'CANCELLED_BY_PROVIDER', orderCancel: 'CANCELLED_BY_PROVIDER' },
};

describe('the life of an order', () => {
  it.each(Object.keys(life) as State[])(
    'in the state %s refuses what does not belong there, and everything from strangers',
    async (state) => {
      const order = await into[state]();
      const strangers = [holder(), staff('PROVIDER_ENROLMENT', uuidv7())];
      for (const command of Object.keys(commands) as Command[]) {
        const misplaced = life[state][command] === undefined;
        const { order: moved, errors } = misplaced ? await act(order, command) : refusedAs('WRONG_STATE');
        expect(moved).toBeNull();
        expect(errors).toMatchObject([
          { code: expect.stringMatching(/^(WRONG_STATE|INVALID_INPUT|NOT_FOUND)$/) as unknown },
        ]);
        const [who] = commands[command](order) as [Person, object];
        const stranger = strangers[who === order.learner ? 0 : 1];
        expect((await act(order, command, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
      }
      expect((await orders.stored(order)).state).toBe(state);
    },
  );

  it.each(
    (Object.keys(life) as State[]).flatMap((state) =>
      Object.entries(life[state]).map(([step, to]) => [state, step as Command, to] as const),
    ),
  )('from %s by %s goes to %s, and the same command again changes nothing', async (state, step, to) => {
    const order = await into[state]();

    const first = await act(order, step);

    expect(first).toMatchObject({ order: { state: to }, errors: [] });
    expect(await act(order, step)).toEqual(first);
  });

  it('takes no other word for a step that was taken: it would be lost', async () => {
    const order = await orders.started();
    const { orderId } = order;
    const wrong = refusedAs('WRONG_STATE');
    expect(await orders.send(order.provider, 'orderStartReport', { orderId, startedOn: '2020-01-11' })).toMatchObject(
      wrong,
    );
    await act(order, 'orderPartialCompletionDeclare');
    const twoThirds = { deliveredMinutes: 2, dueMinutes: 3, cause: 'HOLDER', reason, endedOn: '2020-02-10' };
    expect(await orders.send(order.provider, 'orderPartialCompletionDeclare', { orderId, ...twoThirds })).toMatchObject(
      wrong,
    );
    expect(await act(order, 'orderServiceDeliveredDeclare')).toMatchObject(wrong);
    expect(await orders.stored(order)).toMatchObject({ startedOn: '2020-01-10', deliveredHundredths: 3333 });
  });

  it('does not let a holder act for the provider, nor the provider for the holder', async () => {
    const order = await orders.delivered();
    expect((await act(order, 'orderServiceDeliveredConfirm', order.provider)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const both = {
      ...order.learner,
      roles: [...order.learner.roles, { role: 'PROVIDER_ENROLMENT' as const, organisationId: uuidv7(), region: null }],
    };
    expect((await act(order, 'orderProviderCancel', both)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

const DECISIONS = `query ($id: ID!) { order(id: $id) { state coolingOffUntil answerBy delivery { deliveredHundredths cause } decisions { rules outcome inputs { name value } remedy } } }`;

/** What the learner reads of the order. */
const read = async ({ learner, orderId }: PlacedOrder) =>
  ((await accounts.as(learner, DECISIONS, { id: orderId })).data as { order: Record<string, unknown> }).order;

/** The day after the last day of an order's answer. */
const dayAfter = (day: string | null): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('working days', () => {
  const after = async (day: string, days: number, region = 'BE21') => {
    const [row] = await accounts.db.query<{ day: string }[]>(`select working_day_after($1, $2, $3)::text as day`, [
      day,
      days,
      region,
    ]);
    return row?.day;
  };

  it('leave out weekends, and the holidays of a country in all its regions', async () => {
    await accounts.database.asOwner(
      `insert into holiday values ('2026-12-25', 'BE'), ('2026-12-28', 'BE2'), ('2026-12-29', 'FR')`,
    );
    expect(await after('2026-12-24', 1)).toBe('2026-12-29');
    expect(await after('2026-12-24', 1, 'BE33')).toBe('2026-12-28');
    expect(await after('2026-12-26', 0)).toBe('2026-12-26');
    expect(await after('2026-11-20', 11, 'DE')).toBe('2026-12-07');
  });
});

describe('what was not delivered', () => {
  it.each([
    ['HOLDER', '2099-07-30'],
    ['FORCE_MAJEURE', '2099-09-14'],
    ['PROVIDER', '2099-09-14'],
  ])('at the fault of %s comes back usable until %s', async (cause, expiresOn) => {
    const long = accounts.registry.session(cents('300.00'), { endsOn: '2099-12-31' });
    const order = await orders.started('300.00', long, '2099-06-30');
    await withClockAt(accounts, '2099-08-15', async () => {
      await orders.send(order.provider, 'orderPartialCompletionDeclare', {
        orderId: order.orderId,
        deliveredMinutes: 10,
        dueMinutes: 30,
        cause,
        reason,
        endedOn: '2099-08-14',
      });
      await act(order, 'orderServiceDeliveredConfirm');
    });

    expect(await orders.lot(order)).toMatchObject({ available: cents('200.01'), settled: cents('99.99'), expiresOn });
    expect(await read(order)).toMatchObject({
      state: 'PARTLY_COMPLETED',
      delivery: { deliveredHundredths: 3333, cause },
    });
  });

  it('includes a session to which the person never came, and nothing else before the start', async () => {
    const order = await orders.confirmed('300.00');
    const none = { orderId: order.orderId, deliveredHundredths: 0, reason: 'never came', endedOn: '2020-01-10' };
    expect(
      (await orders.send(order.provider, 'orderPartialCompletionDeclare', { ...none, cause: 'PROVIDER' })).order,
    ).toBeNull();
    expect(
      (
        await orders.send(order.provider, 'orderPartialCompletionDeclare', {
          ...none,
          deliveredHundredths: 10,
          cause: 'HOLDER',
        })
      ).order,
    ).toBeNull();

    await orders.send(order.provider, 'orderPartialCompletionDeclare', { ...none, cause: 'HOLDER' });
    await act(order, 'orderServiceDeliveredConfirm');

    expect(await orders.lot(order)).toMatchObject({ available: cents('300.00'), settled: 0n });
    expect(await orders.payments(order)).toEqual([]);
  });

  it.each([
    [{ deliveredHundredths: 10_000 }, 'deliveredHundredths'],
    [{ deliveredHundredths: -1 }, 'deliveredHundredths'],
    [{ deliveredHundredths: 5000, deliveredMinutes: 1, dueMinutes: 2 }, 'deliveredHundredths'],
    [{}, 'deliveredHundredths'],
    [{ deliveredMinutes: 3, dueMinutes: 3 }, 'deliveredMinutes'],
    [{ deliveredHundredths: 1, reason: ' ' }, 'reason'],
    [{ deliveredHundredths: 1, endedOn: '2019-01-01' }, 'endedOn'],
  ])('is refused as %j', async (input, path) => {
    const { orderId, provider } = await orders.started();
    const answer = await orders.send(provider, 'orderPartialCompletionDeclare', {
      orderId,
      cause: 'HOLDER',
      reason,
      endedOn: '2020-02-10',
      ...input,
    });
    expect(answer).toMatchObject({ order: null, errors: [{ code: 'INVALID_INPUT' }] });
    expect(path).toBeTruthy();
  });
});

describe('a dispute', () => {
  const DECIDE = `mutation ($input: OrderDisputeDecideInput!) { orderDisputeDecide(input: $input) { dispute { id decidedAt holderStatement providerStatement } errors { ... on UserError { code message } } } }`;
  const investigator = staff('FRAUD_INVESTIGATOR', uuidv7());
  const disputeOf = ({ orderId }: PlacedOrder) =>
    inTransaction(accounts.db, (tx) => tx.getRepository(OrderDisputeEntity).findOneByOrFail({ orderId }));
  async function decide(order: PlacedOrder, decision: object, as: Person = investigator) {
    const { id: disputeId } = await disputeOf(order);
    const answer = await accounts.as(as, DECIDE, { input: { disputeId, reason: 'heard both', ...decision } });
    return (answer.data as { orderDisputeDecide: { dispute: object | null; errors: { code: string }[] } } | null)
      ?.orderDisputeDecide;
  }
  const disputed = into.DISPUTED;

  it.each([
    [{ deliveredHundredths: 10_000 }, 'COMPLETED', '400.00'],
    [{ deliveredHundredths: 2_500, cause: 'PROVIDER' }, 'PARTLY_COMPLETED', '100.00'],
    [{ deliveredHundredths: 0, cause: 'PROVIDER' }, 'CANCELLED_BY_PROVIDER', '0.00'],
  ])('decided as %j makes the order %s and pays %s', async (decision, state, paid) => {
    const order = await disputed();
    await act(order, 'orderDisputeStatementGive');

    expect(await decide(order, decision)).toMatchObject({
      dispute: { providerStatement: 'All hours were given.' },
      errors: [],
    });

    expect((await orders.stored(order)).state).toBe(state);
    expect((await orders.lot(order)).settled).toBe(cents(paid));
    expect((await decide(order, decision))?.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('waits for the provider to be heard, and no longer than its time', async () => {
    const order = await disputed();
    expect((await decide(order, { deliveredHundredths: 10_000 }))?.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const { providerAnswerBy } = await disputeOf(order);
    const decided = await withClockAt(accounts, dayAfter(providerAnswerBy), () =>
      decide(order, { deliveredHundredths: 10_000 }),
    );
    expect(decided?.errors).toEqual([]);
  });

  it('is not decided by who takes part in it, works for the provider, or runs payments', async () => {
    const order = await disputed();
    await act(order, 'orderDisputeStatementGive');
    const { providerId } = order.session;
    const with_ = (...roles: readonly Person['roles'][number][]) => ({
      ...investigator,
      roles: [...investigator.roles, ...roles],
    });
    for (const party of [
      { ...investigator, subject: order.learner.subject },
      with_({ role: 'PROVIDER_ADMIN', organisationId: providerId, region: null }),
      with_({ role: 'TREASURY', organisationId: null, region: null }),
    ])
      expect((await decide(order, { deliveredHundredths: 0, cause: 'PROVIDER' }, party))?.errors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    expect(await decide(order, { deliveredHundredths: 0 }, staff('TREASURY', uuidv7()))).toBeUndefined();
    expect(await decide(order, { deliveredHundredths: 5000 })).toMatchObject({ errors: [{ code: 'INVALID_INPUT' }] });
  });

  it('is found by investigators among those that are open', async () => {
    await disputed();
    const answer = await accounts.as(
      investigator,
      `{ openOrderDisputes(first: 100) { edges { node { id orderId holderStatement decidedAt } } } }`,
    );
    expect(answer.data).toMatchObject({
      openOrderDisputes: { edges: expect.arrayContaining([{ node: expect.objectContaining({ decidedAt: null }) }]) },
    });
  });
});

describe('several at once', () => {
  it('end an order in exactly one way: confirmed, contested or lapsed', async () => {
    const some = await Promise.all(
      Array.from({ length: 6 }, async () =>
        then(orders.started('50.00'), 'orderStartConfirm', 'orderServiceDeliveredDeclare'),
      ),
    );
    const { answerBy } = await orders.stored(await orders.delivered('50.00'));
    await withClockAt(accounts, dayAfter(answerBy), () =>
      Promise.all([
        ...some.flatMap((order) => [
          act(order, 'orderServiceDeliveredConfirm'),
          act(order, 'orderServiceDeliveredContest'),
        ]),
        sweep(),
        sweep(),
      ]),
    );
    for (const order of some) {
      expect((await orders.stored(order)).state).toBe('COMPLETED');
      expect(await orders.payments(order)).toHaveLength(1);
      expect((await read(order)).decisions).toHaveLength(1);
    }
  });

  it('cancel from both sides and start: one of them has its way', async () => {
    const some = await Promise.all(Array.from({ length: 6 }, () => orders.confirmed('50.00')));
    await Promise.all(
      some.flatMap((order) => [
        act(order, 'orderCancel'),
        act(order, 'orderProviderCancel'),
        act(order, 'orderStartReport'),
      ]),
    );
    for (const order of some) {
      const { state } = await orders.stored(order);
      expect(['CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER']).toContain(state);
      expect(await orders.lot(order)).toMatchObject({ available: cents('50.00'), reserved: 0n, settled: 0n });
    }
  });
});
