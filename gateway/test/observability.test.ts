import { setTimeout as delay } from 'node:timers/promises';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { portsOf } from '@tessera/stack/launcher/services.ts';
import { startSystem, type ProcessName, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf, inDatabase } from './story/client.ts';
import { leaks, sayEverything, secretsOf, type Secrets } from './story/indiscretions.ts';
import { fundingQuote, orderCancel, orderPlace } from './story/journey.ts';
import { startTraceCollector, type CollectedSpan, type TraceCollector } from './story/trace-collector.ts';

const SUBGRAPHS = ['accounts', 'registry', 'guidance-and-validation', 'credentials'] as const;
const PROCESSES: readonly ProcessName[] = ['postgresql', 'identity-provider', ...SUBGRAPHS, 'gateway'];

const JSON_WEB_TOKEN = /eyJ[\w-]{8,}\.[\w-]+\./;

let system: TestSystem;
let collector: TraceCollector;
let secrets: Secrets;
let holder: string;
beforeAll(async () => {
  collector = await startTraceCollector();
  system = await startSystem({ restart: false, environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
  secrets = secretsOf(system);
  holder = await system.tokenFor('HOLDER');
});
afterAll(async () => {
  await system.stop();
  await collector.stop();
});

const ACROSS = `query Across { me { id
  account { balance { available { amount } } }
  openOrders { state session { learningOpportunity { title { value } } } }
  guidanceCase { state plan { state steps { kind opportunity { title { value } } } } }
  credentials { edges { node { state title { value } } } }
} }`;

const linesOf = async (name: ProcessName): Promise<readonly Record<string, unknown>[]> =>
  (await system.logs(name))
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const linesAbout = async (name: ProcessName, requestId: string): Promise<readonly Record<string, unknown>[]> =>
  (await linesOf(name)).filter((line) => line['requestId'] === requestId);

/** An address inside, where only operators are: of a subgraph, or of the gateway's counts. */
const inside = (name: (typeof SUBGRAPHS)[number] | 'gateway metrics', path: string): string => {
  const port = portsOf({ port: Number(new URL(system.gatewayUrl).port) })[name];
  return `http://127.0.0.1:${port}${path}`;
};

const EVERYBODY = ['gateway', ...SUBGRAPHS] as const;
type Counting = (typeof EVERYBODY)[number];

const metricsOf = async (name: Counting): Promise<string> =>
  (await fetch(inside(name === 'gateway' ? 'gateway metrics' : name, '/metrics'))).text();

/** The series of ours, with their values: `name{labels} value`. */
const ownSeries = async (name: Counting): Promise<string> =>
  (await metricsOf(name))
    .split('\n')
    .filter((line) => line.startsWith('tessera_') && !line.includes('_bucket{'))
    .join('\n');

const isReady = (): Promise<boolean> => fetch(`${system.gatewayUrl}/health/ready`).then(({ ok }) => ok);

/** Does something while PostgreSQL is dead. */
async function withoutPostgres<T>(work: () => Promise<T>): Promise<T> {
  system.processes.kill('postgresql');
  await expect.poll(isReady, { timeout: 5_000 }).toBe(false);
  const done = await work();
  await system.processes.start('postgresql');
  await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
  return done;
}

describe('a request', () => {
  it('has one id, in every log, in the answer, and in calls between subgraphs', async () => {
    const { quote } = (await fundingQuote(system, holder, demoId('session', 0))).fundingQuote;
    const placed = await ask<{ orderPlace: { order: { id: string } } }>(
      system,
      holder,
      `mutation Place($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } errors { __typename } } }`,
      { input: { quote, idempotencyKey: 'one id' } },
    );
    const across = await ask(system, holder, ACROSS);

    expect(placed.errors).toBeUndefined();
    expect(across.errors).toBeUndefined();
    const { id: orderId } = placed.data.orderPlace.order;
    await orderCancel(system, holder, { orderId }); // leaves the place and the money to what follows
    const operations = async (name: ProcessName, id: string) =>
      (await linesAbout(name, id)).filter(({ msg }) => msg === 'answered').map(({ operation }) => operation);
    await expect
      .poll(() => linesAbout('gateway', placed.requestId))
      .toMatchObject([{ operation: 'Place', status: 200 }]);
    await expect.poll(() => operations('accounts', placed.requestId)).toHaveLength(1);
    await expect.poll(() => operations('registry', placed.requestId)).toEqual(['OrderSnapshot', 'OrderTakePlace']);
    for (const name of SUBGRAPHS)
      await expect.poll(async () => (await operations(name, across.requestId)).length).toBeGreaterThan(0);
  });
});

describe('a trace', () => {
  const traceOf = (requestId: string): readonly CollectedSpan[] => {
    const spans = collector.spans();
    const root = spans.find(
      ({ parentSpanId, attributes }) => parentSpanId === undefined && attributes['tessera.request_id'] === requestId,
    );
    return root === undefined ? [] : spans.filter(({ traceId }) => traceId === root.traceId);
  };
  const ancestry = (spans: readonly CollectedSpan[], span: CollectedSpan | undefined): readonly string[] =>
    span === undefined
      ? []
      : [
          `${span.service}: ${span.name}`,
          ...ancestry(
            spans,
            spans.find(({ spanId }) => spanId === span.parentSpanId),
          ),
        ];
  /** Where the statements of a service come from, each line of descent once, the statement first. */
  const descents = (requestId: string, service: string): ReadonlySet<string> => {
    const spans = traceOf(requestId);
    const statements = spans.filter((span) => span.service === service && 'db.query.text' in span.attributes);
    return new Set(statements.map((span) => ancestry(spans, span).slice(1).join(' < ')));
  };
  const FROM_THE_DOOR =
    'gateway: gateway.fetch < gateway: gateway.execute < gateway: gateway.request < gateway: POST /graphql';

  it('goes from the gateway over each subgraph to its statements', async () => {
    const { requestId } = await ask(system, holder, ACROSS);
    for (const name of SUBGRAPHS)
      await expect
        .poll(() => [...descents(requestId, name)], { timeout: 10_000 })
        .toEqual([`${name}: POST /graphql < gateway: call ${name} < ${FROM_THE_DOOR}`]);
  });

  it('shows that the case of a plan is read once, though the plan asks for it again', async () => {
    const { requestId } = await ask(system, holder, ACROSS);
    const tablesRead = (): readonly string[] =>
      traceOf(requestId)
        .filter(({ service }) => service === 'guidance-and-validation')
        .flatMap(({ attributes }) => [
          ...String(attributes['db.query.text']).matchAll(/ FROM "guidance_and_validation"\."(\w+)"/gi),
        ])
        .map(([, table = '']) => table);
    await expect
      .poll(tablesRead, { timeout: 10_000 })
      .toEqual(['guidance_case', 'personal_learning_plan', 'plan_step']);
  });

  it('goes on where one subgraph calls another', async () => {
    const { requestId } = await ask(
      system,
      holder,
      `mutation { orderPlace(input: { quote: "none", idempotencyKey: "traced" }) { errors { __typename } } }`,
    );
    expect(requestId).not.toBe('');
    const { quote } = (await fundingQuote(system, holder, demoId('session', 1))).fundingQuote;
    const { order } = await orderPlace(system, holder, quote, 'traced twice');
    await expect
      .poll(() =>
        collector
          .spans()
          .filter(({ service, name }) => service === 'accounts' && name === 'call registry')
          .map(({ traceId, spanId }) =>
            collector
              .spans()
              .filter((span) => span.traceId === traceId && span.parentSpanId === spanId)
              .map(({ service, name }) => `${service}: ${name}`),
          )
          .flat(),
      )
      .toContain('registry: POST /graphql');
    // It waits for an own share; the orders that follow need what it holds.
    const cancel = `mutation Cancel($id: ID!) { orderCancel(input: { orderId: $id }) { order { state } } }`;
    expect(await dataOf(system, holder, cancel, { id: order?.id })).toEqual({
      orderCancel: { order: { state: 'CANCELLED_BY_HOLDER' } },
    });
  });

  it('does not go on from outside: a stranger cannot write into it', async () => {
    const stranger = '0af7651916cd43dd8448eb211c80319c';
    await fetch(`${system.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${stranger}-b7ad6b7169203331-01` },
      body: '{"query":"query Stranger { __typename }"}',
    });
    await delay(2_000);
    expect(collector.spans().map(({ traceId }) => traceId)).not.toContain(stranger);
  });
});

describe('metrics', () => {
  it('are shown inside only', async () => {
    expect((await fetch(`${system.gatewayUrl}/metrics`)).status).toBe(404);
    for (const name of EVERYBODY) {
      const metrics = await metricsOf(name);
      expect(metrics).toContain(
        `tessera_request_duration_seconds_count{service="${name}",operation="query",outcome="OK"}`,
      );
      expect(metrics).toContain('nodejs_eventloop_lag_seconds{');
      expect(metrics).toContain('process_resident_memory_bytes{');
      expect(metrics).toMatch(/tessera_build_info\{version="[\d.]+",node="v24/);
    }
  });

  it('tell of calls, of the pool, and of swept placements', async () => {
    expect(await ownSeries('gateway')).toMatch(
      /tessera_subgraph_call_duration_seconds_count\{service="gateway",subgraph="credentials",outcome="OK"\} \d/,
    );
    const accounts = await ownSeries('accounts');
    expect(accounts).toMatch(
      /tessera_subgraph_call_duration_seconds_count\{service="accounts",subgraph="registry",outcome="OK"\} \d/,
    );
    expect(accounts).toMatch(/tessera_database_connections\{state="waiting",service="accounts"\} \d/);
    expect(await metricsOf('accounts')).toContain('# TYPE tessera_placements_swept_total counter');
  });

  it('grow with nothing that clients make up', async () => {
    const seriesOf = (metrics: string): readonly string[] =>
      metrics
        .split('\n')
        .filter((line) => /^tessera_(request|subgraph)/.test(line))
        .map((line) => line.replace(/ [^ ]+$/, ''));
    await ask(system, null, 'query Before { __typename }');
    await ask(system, null, '{ noSuchField }');
    const before = seriesOf(await metricsOf('gateway'));
    for (let n = 0; n < 50; n += 1) {
      await ask(system, null, `query Made${n} { __typename }`);
      await ask(system, null, `query MadeUp${n} { noSuchField${n} }`);
    }
    expect(seriesOf(await metricsOf('gateway'))).toEqual(before);
  });
});

describe('health', () => {
  const statusOf = (name: Counting, what: 'live' | 'ready'): Promise<number> =>
    fetch(name === 'gateway' ? `${system.gatewayUrl}/health/${what}` : inside(name, `/health/${what}`)).then(
      ({ status }) => status,
    );
  const everywhere = (what: 'live' | 'ready') => (): Promise<readonly number[]> =>
    Promise.all(EVERYBODY.map((name) => statusOf(name, what)));
  const five = (status: number): readonly number[] => Array.from({ length: 5 }, () => status);
  const startTimes = async (): Promise<readonly unknown[]> =>
    Promise.all(
      EVERYBODY.map(
        async (name): Promise<unknown> => /^process_start_time_seconds\{.*$/m.exec(await metricsOf(name))?.[0],
      ),
    );

  it.each([
    ['hangs', 'SIGSTOP', async () => system.processes.kill('postgresql', 'SIGCONT')],
    ['dies', 'SIGKILL', () => system.processes.start('postgresql')],
  ] as const)(
    'is live and not ready within five seconds when PostgreSQL %s, and ready again after it, without a restart',
    async (_what, signal, mend) => {
      const started = await startTimes();
      await expect.poll(everywhere('ready'), { timeout: 30_000 }).toEqual(five(200));

      system.processes.kill('postgresql', signal);
      await expect.poll(everywhere('ready'), { timeout: 5_000 }).toEqual(five(503));
      expect(await everywhere('live')()).toEqual(five(200));

      await mend();
      await expect.poll(everywhere('ready'), { timeout: 30_000 }).toEqual(five(200));
      expect(await startTimes()).toEqual(started);
    },
  );
});

describe('what is written down', () => {
  const BALANCE = '{ me { account { balance { available { amount } } } } }';
  const linesAt = async (level: string, name: ProcessName, requestId: string) =>
    (await linesAbout(name, requestId)).filter((line) => line['level'] === level).length;

  it('finds a failure of ours by the id that its client was told', async () => {
    await inDatabase(system, 'accounts', 'revoke select on learning_account from accounts');
    const { errors, requestId } = await ask(system, holder, BALANCE);
    await inDatabase(system, 'accounts', 'grant select on learning_account to accounts');

    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL', requestId } }]);
    await expect.poll(() => linesAt('error', 'gateway', requestId)).toBeGreaterThan(0);
    await expect.poll(() => linesAt('error', 'accounts', requestId)).toBeGreaterThan(0);
  });

  it('finds why something could not be done just now by the id of its request', async () => {
    const { errors, requestId } = await withoutPostgres(() => ask(system, holder, BALANCE));

    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    await expect.poll(() => linesAt('warn', 'accounts', requestId)).toBeGreaterThan(0);
  });

  it('holds nothing that a person said or is', async () => {
    const sayAgain = await sayEverything(system, secrets);
    await withoutPostgres(sayAgain);
    await delay(2_500); // the last spans are on their way

    const written = new Map<string, string>([['traces', JSON.stringify(collector.received)]]);
    for (const name of PROCESSES) written.set(`log of ${name}`, await system.logs(name));
    for (const name of EVERYBODY) written.set(`metrics of ${name}`, await metricsOf(name));
    expect(leaks(written, secrets)).toEqual([]);
    const everySecret = new Map([['a log that tells all', JSON.stringify([...secrets.values()])]]);
    expect(leaks(everySecret, secrets)).toHaveLength(secrets.size);
    expect([...written].filter(([, text]) => JSON_WEB_TOKEN.test(text)).map(([where]) => where)).toEqual([]);
  });
});
