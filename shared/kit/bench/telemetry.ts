import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { NoopSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { countRequest, countSubgraphCall, metricsRoute, startMetrics } from '../src/telemetry/metrics.ts';
import { inSpan } from '../src/telemetry/tracing.ts';

// node shared/kit/bench/telemetry.ts    what being watched costs a process, in microseconds each

const ROUNDS = 200_000;

async function report(what: string, work: () => unknown, rounds = ROUNDS): Promise<void> {
  const run = async (times: number): Promise<number> => {
    const started = performance.now();
    for (let n = 0; n < times; n += 1) await work();
    return performance.now() - started;
  };
  await run(rounds / 10);
  const microseconds = ((await run(rounds)) * 1_000) / rounds;
  console.log(JSON.stringify({ what, microseconds: Number(microseconds.toFixed(2)) }));
}

const span = (): Promise<void> =>
  inSpan('call registry', { attributes: { 'tessera.subgraph': 'registry' } }, async () => undefined);
const response = { set: () => response, send: () => undefined };

startMetrics('bench');
await report('nothing, for comparison', () => undefined);
await report('count a request', () => countRequest('query', [], 0));
await report('count a call of a subgraph', () => countSubgraphCall('registry', 'OK', 0));
await report('a span while nothing is traced', span);
await report('a scrape of /metrics', () => metricsRoute({} as never, response as never, () => undefined), 500);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new NoopSpanProcessor()] }));
await report('a span that is recorded', span);
