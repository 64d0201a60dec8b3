import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDatabase, type NoteDatabase } from '../../test/note-subgraph/note-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { traceStatements } from '../database/trace-statements.ts';
import { inSpan, nameRequest, tracedRequest } from './tracing.ts';

const SECRET = 'what a person wrote';
const exporter = new InMemorySpanExporter();
beforeAll(() => {
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
beforeEach(() => exporter.reset());

it('keeps of a failure that there was one, not what it said', async () => {
  await expect(inSpan('work', {}, () => Promise.reject(new Error(SECRET)))).rejects.toThrow(SECRET);
  const [span] = exporter.getFinishedSpans();
  expect(span).toMatchObject({ name: 'work', status: { code: SpanStatusCode.ERROR }, events: [], attributes: {} });
  expect(span?.status.message).toBeUndefined();
});

describe('an HTTP request', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  async function answer(continues: boolean, path: string): Promise<void> {
    const app = express();
    app.use(tracedRequest(() => '/area', { continues }));
    app.use((_request, response) => {
      nameRequest('r-1');
      response.status(503).end();
    });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}${path}`, { headers: { traceparent, connection: 'close' } });
    server.close();
    await once(server, 'close');
  }

  it('is a span with its area, its status and its id, and nothing of its path', async () => {
    await answer(true, `/${encodeURIComponent(SECRET)}`);
    const [span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({ name: 'GET /area', status: { code: SpanStatusCode.ERROR } });
    expect(span?.attributes).toEqual({
      'http.request.method': 'GET',
      'http.route': '/area',
      'http.response.status_code': 503,
      'tessera.request_id': 'r-1',
    });
  });

  it.each([
    [true, 'goes on in the trace of its caller inside'],
    [false, 'begins a trace of its own at the door'],
  ])('%s: %s', async (continues) => {
    await answer(continues, '/');
    const [span] = exporter.getFinishedSpans();
    expect(span?.spanContext().traceId === '0af7651916cd43dd8448eb211c80319c').toBe(continues);
  });
});

describe('statements', () => {
  let notes: NoteDatabase;
  beforeAll(async () => {
    notes = await noteDatabase();
    traceStatements(notes.db, 'notes');
  });
  afterAll(() => notes.stop());

  it('are spans within one, with their text and never their parameters', async () => {
    await inSpan('request', {}, () => inTransaction(notes.db, (tx) => tx.query('select $1::text as said', [SECRET])));
    const spans = exporter.getFinishedSpans();
    const request = spans.at(-1);
    expect(spans.slice(0, -1).map(({ attributes }) => attributes['db.query.text'])).toEqual([
      'START TRANSACTION',
      `select set_config('tessera.viewer', 'system', true)`,
      'select $1::text as said',
      'COMMIT',
    ]);
    for (const { parentSpanContext } of spans.slice(0, -1))
      expect(parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
    expect(JSON.stringify(spans.map(({ name, attributes, status }) => [name, attributes, status]))).not.toContain(
      SECRET,
    );
  });

  it('that fail are marked, without the words of the failure', async () => {
    await inSpan('request', {}, () => notes.db.query('select $1::uuid', [SECRET])).catch(() => undefined);
    expect(exporter.getFinishedSpans()).toMatchObject([
      { name: 'SELECT notes', status: { code: SpanStatusCode.ERROR }, events: [] },
      { name: 'request' },
    ]);
  });

  it('of background work are none', async () => {
    await notes.db.query('select 1');
    expect(exporter.getFinishedSpans()).toEqual([]);
  });
});
