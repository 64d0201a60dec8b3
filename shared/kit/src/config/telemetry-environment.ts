import { z } from 'zod';

/** An empty variable is one that is not set: what passes variables on cannot always leave them out. */
const orUnset = <T extends z.ZodType>(schema: T): z.ZodPreprocess<z.ZodOptional<T>> =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Where traces go, and the share of requests that are traced, in OpenTelemetry's own variables. Its library reads more of them: headers, certificates, limits. */
export const traceEnvironment = {
  OTEL_EXPORTER_OTLP_ENDPOINT: orUnset(z.url({ protocol: /^https?$/ })),
  OTEL_TRACES_EXPORTER: orUnset(z.enum(['otlp', 'none'])),
  OTEL_TRACES_SAMPLER_ARG: orUnset(z.coerce.number().min(0).max(1)).default(1),
};

/** Where a process that the public reaches shows what it counts: a port of its own, on `HOST` as all else; nowhere when it is not set. */
export const metricsEnvironment = {
  METRICS_PORT: orUnset(z.coerce.number().int().min(1).max(65_535)),
};
