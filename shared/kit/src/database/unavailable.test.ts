import { QueryFailedError } from 'typeorm';
import { expect, it } from 'vitest';
import { asUnavailable, Unavailable } from './unavailable.ts';

const failure = (message: string, code?: string): Error => Object.assign(new Error(message), code && { code });

it.each([
  ['a serialization failure', failure('x', '40001'), 'TOO_BUSY'],
  ['a deadlock', failure('x', '40P01'), 'TOO_BUSY'],
  ['a lock that is not to be had', failure('x', '55P03'), 'TOO_BUSY'],
  ['a pool whose connections are all taken', failure('timeout exceeded when trying to connect'), 'TOO_BUSY'],
  ['a server that shuts down', failure('x', '57P01'), 'UNAVAILABLE'],
  ['one behind TypeORM', new QueryFailedError('select', [], failure('x', '57P03')), 'UNAVAILABLE'],
  ['a connection that broke', failure('Connection terminated unexpectedly'), 'UNAVAILABLE'],
  ['a connection that never came', failure('Connection terminated due to connection timeout'), 'UNAVAILABLE'],
  ['one that broke before', failure('Client has encountered a connection error and is not queryable'), 'UNAVAILABLE'],
  ['nobody who listens', failure('connect', 'ECONNREFUSED'), 'UNAVAILABLE'],
  ['a full disk', failure('could not extend file', '53100'), 'UNAVAILABLE'],
  ['a transaction that was idle for too long', failure('x', '25P03'), 'UNAVAILABLE'],
])('tells of %s that it is for now', (_what, error, code) => {
  expect(asUnavailable(error)).toMatchObject({ name: 'Unavailable', extensions: { code }, cause: error });
});

it.each([
  ['a constraint', failure('x', '23505')],
  ['a statement that took too long', failure('x', '57014')],
  ['a bug', new TypeError('undefined is not a function')],
  ['what was said to be so before', new Unavailable('TOO_BUSY', { cause: null })],
  ['a string', 'no'],
  ['nothing', null],
])('leaves %s as it is', (_what, error) => {
  expect(asUnavailable(error)).toBe(error);
});
