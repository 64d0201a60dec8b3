import { createLog } from '@tessera/kit/telemetry/log.ts';
import { GraphQLError } from 'graphql';
import { beforeEach, expect, it } from 'vitest';
import { currentRequest, type RequestFacts } from '../request-context.ts';
import { maskErrors } from './mask-errors.ts';

const lines: string[] = [];
const mask = maskErrors(createLog('gateway', 'info', { write: (line: string) => void lines.push(line) }));
const facts = (): RequestFacts => ({ requestId: 'r-1', startedAt: 0, errorCodes: new Set() });

const masked = (extensions: Record<string, unknown>, request = facts()): ReturnType<typeof mask> => {
  const error = new GraphQLError('insert into person values (Ada)', { path: ['me'], extensions });
  return currentRequest.run(request, () => mask(error.toJSON(), error));
};

beforeEach(() => {
  lines.length = 0;
});

it('lets an expected error pass with what a client may know of it', () => {
  expect(
    masked({
      code: 'STEP_UP_REQUIRED',
      maxAge: 300,
      acrValues: ['high'],
      serviceName: 'accounts',
      sql: 'select',
      stacktrace: ['at'],
    }),
  ).toEqual({
    message: 'insert into person values (Ada)',
    path: ['me'],
    extensions: { code: 'STEP_UP_REQUIRED', maxAge: 300, acrValues: ['high'], subgraph: 'accounts' },
  });
  expect(lines).toEqual([]);
});

it.each([
  ['no code', {}],
  ['an internal code', { code: 'INTERNAL_SERVER_ERROR' }],
  ['a code of the database', { code: '23505', serviceName: 'accounts' }],
  [
    'a complaint of a subgraph about what the gateway asked',
    { code: 'GRAPHQL_VALIDATION_FAILED', serviceName: 'accounts' },
  ],
])('shows nothing of an error with %s but the request id', (_what, extensions) => {
  expect(masked(extensions)).toEqual({
    message: 'Something went wrong inside. Quote the request id to whoever runs this service.',
    path: ['me'],
    extensions: { code: 'INTERNAL', requestId: 'r-1' },
  });
  expect(lines).toHaveLength(1);
});

it('tells the client about its own document', () => {
  expect(masked({ code: 'GRAPHQL_VALIDATION_FAILED' }).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

it('does not repeat in the log what a subgraph said', () => {
  masked({ code: 'INTERNAL_SERVER_ERROR', serviceName: 'accounts' });
  expect(lines[0]).toContain('"subgraph":"accounts"');
  expect(lines[0]).not.toContain('Ada');
});

it('gives the codes to the line of the request', () => {
  const request = facts();
  masked({ code: 'FORBIDDEN' }, request);
  masked({}, request);
  expect([...request.errorCodes]).toEqual(['FORBIDDEN', 'INTERNAL']);
});
