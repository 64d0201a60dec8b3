import { sumOf } from '@tessera/kit/money/money.ts';
import type { Posting, StatedLot } from './read-postings.ts';
import { kindOf, type StatementKind, type StatementMovement } from './statement-movement.ts';

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What changes what the holder sees of a lot without a line of its own in the journal, or besides it. */
const SILENT = new Set(['EXPIRE', 'RETURN']);

/** The lot's last day, and whether it is still only offered, at the end of a day. */
const lastDayOn = ({ firstLastDay, lastDayChanges }: StatedLot, day: string): string | null =>
  lastDayChanges.findLast((change) => change.day <= day)?.becomes ?? firstLastDay;
const offeredOn = ({ offered, answeredOn }: StatedLot, day: string): boolean =>
  offered || (answeredOn !== null && day < answeredOn);

/** What of an amount counts as available at the end of a day. */
function seenOn(lot: StatedLot, available: bigint, day: string): bigint {
  const lastDay = lastDayOn(lot, day);
  return offeredOn(lot, day) || (lastDay !== null && lastDay < day) ? 0n : available;
}

/** Days on which something may change: of lines, of a new last day, of an answer, and after each last day there was. */
function daysOf(lot: StatedLot, postings: readonly Posting[]): readonly string[] {
  const lastDays = [lot.firstLastDay, ...lot.lastDayChanges.map(({ becomes }) => becomes)];
  return [
    ...new Set([
      ...postings.map(({ day }) => day),
      ...lot.lastDayChanges.map(({ day }) => day),
      ...(lot.answeredOn === null ? [] : [lot.answeredOn]),
      ...lastDays.flatMap((day) => (day === null ? [] : [dayAfter(day)])),
    ]),
  ].sort();
}

/** Why more, or less, is available at the end of a day than the lines of the day say. */
function kindOfRest(lot: StatedLot, day: string, rest: bigint, lines: readonly Posting[]): StatementKind {
  if (lines.some(({ movement }) => movement === 'RETURN')) return 'RETURNED';
  if (rest < 0n) return 'EXPIRED';
  return lot.answeredOn === day ? 'ACCEPTED' : 'PROLONGED';
}

/**
 * Tells what happened to one lot in a period, so that what was available before and all changes sum to what is available after. A lot leaves what is available with
 * its last day: the line that posts its expiry may come later, and says nothing new.
 */
export function tellLot(
  lot: StatedLot,
  postings: readonly Posting[],
  period: { readonly from: string; readonly to: string },
): readonly StatementMovement[] {
  const movements: StatementMovement[] = [];
  let available = lot.opening.available;
  let seen = seenOn(
    lot,
    available,
    new Date(Date.parse(`${period.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10),
  );
  const about = { source: lot.source, fundId: lot.fundId, reference: lot.reference };
  for (const day of daysOf(lot, postings).filter((one) => one >= period.from && one <= period.to)) {
    const lines = postings.filter((posting) => posting.day === day);
    const lastDay = lastDayOn(lot, day);
    available += sumOf(lines.map(({ changes }) => changes.available));
    for (const { movement, amount, changes, orderId, reason: told } of lines.filter(
      (line) => !SILENT.has(line.movement),
    )) {
      const counted = offeredOn(lot, day) ? { ...changes, available: 0n } : changes;
      seen += counted.available;
      const kind = kindOf(movement);
      const reason = kind === 'CORRECTED' ? told : null;
      movements.push({ ...about, day, kind, amount, changes: counted, orderId, lastDay, reason });
    }
    const rest = seenOn(lot, available, day) - seen;
    seen += rest;
    if (rest !== 0n) {
      const changes = { available: rest, reserved: 0n, spent: 0n };
      const kind = kindOfRest(lot, day, rest, lines);
      const amount = rest < 0n ? -rest : rest;
      movements.push({ ...about, day, kind, amount, changes, orderId: null, lastDay, reason: null });
    }
  }
  return movements;
}
