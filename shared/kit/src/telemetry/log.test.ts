import { QueryFailedError } from 'typeorm';
import { expect, it } from 'vitest';
import { createLog } from './log.ts';

/** What a log writes when a statement with these parameters failed like this. */
function logged(failure: { readonly message: string; readonly code: string; readonly detail: string }): string {
  const lines: string[] = [];
  const log = createLog('kit', 'info', { write: (line) => lines.push(line) });
  const error = new QueryFailedError(
    'insert into note (text) values ($1)',
    ['what a person wrote'],
    Object.assign(new Error(failure.message), failure),
  );
  log.error({ err: error }, 'unexpected failure');
  return lines.join('');
}

it('logs which constraint a statement broke, and neither its parameters nor its row', () => {
  const line = logged({
    message: 'new row violates check constraint "note_length"',
    code: '23514',
    detail: 'Failing row contains (what a person wrote).',
  });

  expect(line).toContain('note_length');
  expect(line).toContain('23514');
  expect(line).not.toContain('what a person wrote');
});

it('logs where it was thrown, without the message again', () => {
  const line = JSON.parse(logged({ message: 'broken\n    in two lines', code: '23514', detail: '' })) as {
    err: { stack: string };
  };

  expect(line.err.stack).toMatch(/^ {4}at .*log\.test\.ts/);
  expect(line.err.stack).not.toContain('broken');
});

it('logs no message that quotes a value', () => {
  const line = logged({
    message: 'invalid input syntax for type uuid: "what a person wrote"',
    code: '22P02',
    detail: '',
  });

  expect(line).toContain('22P02');
  expect(line).not.toContain('what a person wrote');
});
