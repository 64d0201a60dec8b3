import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import manifest from '../../package.json' with { type: 'json' };

/** Everything this process counts. No label ever holds what a client sent: only words of our own code, and of those a bounded number. */
const registry = new Registry();

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const MOST_OUTCOMES = 40;

const requests = new Histogram({
  name: 'tessera_request_duration_seconds',
  help: 'Requests answered, by what was asked for and how it ended.',
  labelNames: ['operation', 'outcome'] as const,
  buckets: SECONDS,
  registers: [registry],
});

const subgraphCalls = new Histogram({
  name: 'tessera_subgraph_call_duration_seconds',
  help: 'Calls of this process to subgraphs, by subgraph and how they ended.',
  labelNames: ['subgraph', 'outcome'] as const,
  buckets: SECONDS,
  registers: [registry],
});

const outcomes = new Set<string>();

/** A code as a label: codes are few, and should they ever become many, the later ones are one. */
function outcomeOf(code: string): string {
  if (outcomes.has(code)) return code;
  if (outcomes.size >= MOST_OUTCOMES || !/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) return 'OTHER';
  outcomes.add(code);
  return code;
}

/** What was asked for: an operation of GraphQL, a published HTTP path, or something that never became either. */
export type Asked = 'query' | 'mutation' | 'subscription' | 'public' | 'none';

/** Counts an answer with the codes of its errors; `started` is of `performance.now()`. A failure of ours weighs more than a refusal. */
export function countRequest(operation: Asked, codes: readonly string[], started: number): void {
  const code = codes.find((each) => each.startsWith('INTERNAL')) ?? codes[0] ?? 'OK';
  requests.observe({ operation, outcome: outcomeOf(code) }, (performance.now() - started) / 1000);
}

/** Counts a call of a subgraph; `outcome` is OK, or a code that says why there was no answer. */
export function countSubgraphCall(subgraph: string, outcome: string, started: number): void {
  subgraphCalls.observe({ subgraph, outcome: outcomeOf(outcome) }, (performance.now() - started) / 1000);
}

/** A counter of a service's own, by one label whose values are words of its code. */
export function countedBy(name: string, help: string, label: string): (value: string) => void {
  const counter = new Counter({ name, help, labelNames: [label], registers: [registry] });
  return (value) => {
    counter.inc({ [label]: value });
  };
}

/** As much of pg's pool as is watched. */
interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Shows how many connections to the database are in use, idle, and waited for. */
export function watchPool(db: DataSource): void {
  new Gauge({
    name: 'tessera_database_connections',
    help: 'Connections of the pool: in use, idle, and requests waiting for one.',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      const { totalCount, idleCount, waitingCount } = (db.driver as unknown as { master: PoolCounts }).master;
      this.set({ state: 'in_use' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waiting' }, waitingCount);
    },
  });
}

/** Begins to count what every process has: memory, processor, event loop lag, and which build it is. Once in a process. */
export function startMetrics(service: string): void {
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const build = new Gauge({
    name: 'tessera_build_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'node'] as const,
    registers: [registry],
  });
  build.set({ version: manifest.version, node: process.version }, 1);
}

/** Answers with all counts in Prometheus' text format. */
export const metricsRoute: RequestHandler = async (_request, response) => {
  response.set('content-type', registry.contentType).send(await registry.metrics());
};
