import { describe, expect, it } from 'vitest';
import { sessionState, whyNotBookable, type SessionFacts } from './bookability.ts';

const bookable: SessionFacts = {
  status: 'ADMITTED',
  qualityAssured: true,
  qualityAssuredUntil: null,
  state: 'OPEN',
  startsOn: '2027-01-11',
  endsOn: '2027-01-15',
  placesLeft: 3,
  today: '2027-01-10',
};

describe('whether a place can be taken', () => {
  it.each([
    ['an open session of an admitted, quality-assured opportunity', {}, null],
    ['the last place', { placesLeft: 1 }, null],
    ['the last day of the quality assurance', { qualityAssuredUntil: '2027-01-10' }, null],
    ['an opportunity that is only submitted', { status: 'SUBMITTED' }, 'NOT_ADMITTED'],
    ['a suspended admission', { status: 'SUSPENDED' }, 'NOT_ADMITTED'],
    ['no quality assurance recorded', { qualityAssured: false }, 'NOT_QUALITY_ASSURED'],
    ['a quality assurance that lapsed yesterday', { qualityAssuredUntil: '2027-01-09' }, 'NOT_QUALITY_ASSURED'],
    ['a closed session', { state: 'CLOSED' }, 'CLOSED'],
    ['a cancelled session', { state: 'CANCELLED' }, 'CANCELLED'],
    ['the first day of the session', { today: '2027-01-11' }, 'STARTED'],
    ['no place left', { placesLeft: 0 }, 'FULL'],
    ['a full session that has started', { placesLeft: 0, today: '2027-01-12' }, 'STARTED'],
  ] as const)('%s', (_case, change, reason) => {
    expect(whyNotBookable({ ...bookable, ...change })).toBe(reason);
  });
});

describe('where a session stands', () => {
  it.each([
    [{}, 'OPEN'],
    [{ placesLeft: 0 }, 'FULL'],
    [{ state: 'CLOSED' }, 'CLOSED'],
    [{ today: '2027-01-11' }, 'RUNNING'],
    [{ today: '2027-01-15', state: 'CLOSED' }, 'RUNNING'],
    [{ today: '2027-01-16' }, 'DONE'],
    [{ today: '2027-01-16', state: 'CANCELLED' }, 'CANCELLED'],
  ] as const)('%j is %s', (change, state) => {
    expect(sessionState({ ...bookable, ...change })).toBe(state);
  });
});
