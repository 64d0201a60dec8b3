import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './log.ts';
import { startMetrics } from './metrics.ts';

/** The part of a process's configuration that says where traces go. */
export interface TelemetryConfig {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_TRACES_EXPORTER?: 'otlp' | 'none' | undefined;
  readonly OTEL_TRACES_SAMPLER_ARG: number; // share of the requests that are traced
}

/** What a process watches itself with. */
export interface Telemetry {
  readonly tracing: boolean;
  /** Sends what is left; waits a little for a collector that does not answer. */
  readonly end: () => Promise<void>;
}

const LAST_WORDS = 3_000; // milliseconds

/** Whether a collector is named, by its address or by asking for the default one. */
export const isTracing = ({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_TRACES_EXPORTER: exporter,
}: TelemetryConfig): boolean => (exporter === undefined ? endpoint !== undefined : exporter === 'otlp');

/** Starts to count, and to trace where a collector is named: without one not even the code for it is loaded. Once in a process, before it does anything else. */
export async function startTelemetry(service: string, config: TelemetryConfig, log: Log): Promise<Telemetry> {
  startMetrics(service);
  if (!isTracing(config)) return { tracing: false, end: () => Promise.resolve() };
  const { exportTraces } = await import('./export-traces.ts');
  const shutdown = exportTraces(service, config.OTEL_TRACES_SAMPLER_ARG, log);
  return {
    tracing: true,
    end: async () => {
      await Promise.race([shutdown().catch(() => undefined), delay(LAST_WORDS, undefined, { ref: false })]);
    },
  };
}
