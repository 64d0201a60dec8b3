import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { AccountStatement } from './state-account.ts';
import type { StatementMovement } from './statement-movement.ts';

/** A movement with its place in the statement, and the currency it is in. */
export interface NumberedMovement extends StatementMovement {
  readonly number: number; // from 0
  readonly currency: string;
}

/** A page of the movements of a statement. A statement of days that are over stays as it is, so a place in it is a cursor. */
export function listMovements(
  { movements, currency }: AccountStatement,
  page: PageRequest,
): Connection<NumberedMovement> {
  const size = pageSize(page);
  const first = Number(keyAfter(page, /^\d{1,6}$/) ?? -1) + 1;
  const numbered = movements
    .slice(first, first + size + 1)
    .map((movement, index) => ({ ...movement, currency, number: first + index }));
  return connectionOf(numbered, size, ({ number }) => String(number));
}
