import { context, diag, DiagLogLevel, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import manifest from '../../package.json' with { type: 'json' };
import type { Log } from './log.ts';

const EVERY = 1_000; // milliseconds between two exports
const PATIENCE = 2_000; // milliseconds a collector may take, at the end of the process too
const LONGEST_VALUE = 4_000;
const QUIET = 60_000; // milliseconds between two complaints

/** Says that traces get lost, once in a while: a collector that is down must not fill the log. */
function reportProblems(log: Log): void {
  let quietUntil = 0;
  const say = (problem: unknown): void => {
    if (performance.now() < quietUntil) return;
    quietUntil = performance.now() + QUIET;
    log.warn({ err: typeof problem === 'string' ? new Error(problem) : problem }, 'traces are not exported');
  };
  const ignore = (): void => undefined;
  setGlobalErrorHandler(say);
  diag.setLogger({ error: say, warn: say, info: ignore, debug: ignore, verbose: ignore }, DiagLogLevel.WARN);
}

/** Begins to record spans and to send them where OpenTelemetry's own variables say; `share` of the requests, 1 for all. Returns how to send the rest and end. */
export function exportTraces(service: string, share: number, log: Log): () => Promise<void> {
  reportProblems(log);
  const exporter = new OTLPTraceExporter({ timeoutMillis: PATIENCE });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.namespace': 'tessera',
      'service.name': service,
      'service.version': manifest.version,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanLimits: { attributeValueLengthLimit: LONGEST_VALUE },
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: EVERY, exportTimeoutMillis: PATIENCE })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  return () => provider.shutdown();
}
