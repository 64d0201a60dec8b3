import { expect, it } from 'vitest';
import { z } from 'zod';
import { readEnvironment } from './environment.ts';
import { metricsEnvironment, traceEnvironment } from './telemetry-environment.ts';

const schema = z.object({ ...traceEnvironment, ...metricsEnvironment });

it('traces everything, and nowhere, and shows no counts, unless told otherwise', () => {
  expect(readEnvironment(schema, {})).toEqual({ OTEL_TRACES_SAMPLER_ARG: 1 });
});

it('takes a variable that was passed on empty for one that is not set', () => {
  const empty = {
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    OTEL_TRACES_EXPORTER: '',
    OTEL_TRACES_SAMPLER_ARG: '',
    METRICS_PORT: '',
  };
  expect(readEnvironment(schema, empty)).toEqual({ OTEL_TRACES_SAMPLER_ARG: 1 });
});

it('reads what it is told', () => {
  const told = {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_TRACES_SAMPLER_ARG: '0.05',
    METRICS_PORT: '9464',
  };
  expect(readEnvironment(schema, told)).toEqual({ ...told, OTEL_TRACES_SAMPLER_ARG: 0.05, METRICS_PORT: 9464 });
});

it.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector'],
  ['OTEL_TRACES_EXPORTER', 'zipkin'],
  ['OTEL_TRACES_SAMPLER_ARG', '2'],
  ['METRICS_PORT', '70000'],
])('refuses %s=%s', (variable, value) => {
  expect(() => readEnvironment(schema, { [variable]: value })).toThrow(variable);
});
