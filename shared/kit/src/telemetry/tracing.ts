import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';
import type { RequestHandler } from 'express';

/** Without `startTracing` every span of this tracer is an empty one that costs next to nothing. */
const tracer = trace.getTracer('tessera');

/** What a span is about. Attributes hold names, codes and ids of ours; never a value that somebody sent. */
export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
}

/** Marks a span as failed. Why is in the log under the request id: a message could quote a value. */
export const failed = (span: Span): void => {
  span.setStatus({ code: SpanStatusCode.ERROR });
};

/** Does `work` within a span. */
export const inSpan = <T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failed(span);
      throw error;
    } finally {
      span.end();
    }
  });

/** Whether something is being traced here and now. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() === true;

/** Headers that let another process of ours continue the trace (W3C `traceparent`); none when nothing is traced. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** The trace a log line belongs to. */
export function tracedLine(): { readonly traceId?: string } {
  const span = trace.getActiveSpan();
  return span?.isRecording() === true ? { traceId: span.spanContext().traceId } : {};
}

/**
 * Answers a request within a span. `areaOf` names the part of the service that is asked, never a path as it came; `continues` says whether the caller's trace goes on here: yes inside, no at the public door.
 */
export const tracedRequest =
  (areaOf: (path: string) => string, { continues }: { readonly continues: boolean }): RequestHandler =>
  (request, response, next) => {
    const parent = continues ? propagation.extract(ROOT_CONTEXT, request.headers) : ROOT_CONTEXT;
    const area = areaOf(request.path);
    const attributes = { 'http.request.method': request.method, 'http.route': area };
    const span = tracer.startSpan(`${request.method} ${area}`, { kind: SpanKind.SERVER, attributes }, parent);
    response.once('close', () => {
      span.setAttribute('http.response.status_code', response.statusCode);
      if (response.statusCode >= 500 || !response.writableFinished) failed(span);
      span.end();
    });
    context.with(trace.setSpan(parent, span), next);
  };

/** Tells the span being recorded, if any, which request it belongs to. */
export const nameRequest = (requestId: string): void => {
  trace.getActiveSpan()?.setAttribute('tessera.request_id', requestId);
};
