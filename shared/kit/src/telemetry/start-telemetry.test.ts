import { expect, it } from 'vitest';
import { createLog } from './log.ts';
import { isTracing, startTelemetry } from './start-telemetry.ts';
import { inSpan, isTraced, traceHeaders } from './tracing.ts';

const endpoint = 'http://127.0.0.1:9/';

it.each([
  ['nothing is said', {}, false],
  ['a collector is named', { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, true],
  ['the default collector is meant', { OTEL_TRACES_EXPORTER: 'otlp' }, true],
  [
    'a collector is named, for other things',
    { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_EXPORTER: 'none' },
    false,
  ],
] as const)('traces when %s: %o → %s', (_what, config, expected) => {
  expect(isTracing({ OTEL_TRACES_SAMPLER_ARG: 1, ...config })).toBe(expected);
});

it('traces nothing before it is told to', async () => {
  await inSpan('work', {}, async () => {
    expect(isTraced()).toBe(false);
    expect(traceHeaders()).toEqual({});
  });
});

it('ends in time although its collector is not there, and says so', async () => {
  const lines: string[] = [];
  const log = createLog('kit', 'info', { write: (line) => lines.push(line) });
  const telemetry = await startTelemetry('kit', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_TRACES_SAMPLER_ARG: 1 }, log);
  await inSpan('work', {}, async () => {
    expect(isTraced()).toBe(true);
    expect(traceHeaders()).toEqual({
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/) as string,
    });
    log.info('within');
  });
  await expect.poll(() => lines.slice(1).join(''), { timeout: 10_000 }).toContain('traces are not exported');
  await inSpan('late work', {}, () => Promise.resolve());
  const told = performance.now();
  await telemetry.end();
  expect(performance.now() - told).toBeLessThan(4_000);
  expect(lines[0]).toContain('"traceId":"');
});
