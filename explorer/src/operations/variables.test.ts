import { describe, expect, it } from 'vitest';
import { knownFrom } from './known.ts';
import { fillIn, wantedBy } from './variables.ts';

describe('variables of an operation', () => {
  it('are those without a default; a text that is being written has none', () => {
    expect(wantedBy('query ($a: ID!, $b: Int = 2) { x(a: $a, b: $b) }')).toEqual(['a']);
    expect(wantedBy('query ($a: ID!) {')).toEqual([]);
  });

  it('are filled with what is known, and what somebody wrote stays', () => {
    const filled = fillIn(
      ['orderId', 'quote', 'startsOn'],
      { orderId: 'mine', quote: '' },
      { orderId: 'o', quote: 'q' },
    );
    expect(filled).toEqual({ orderId: 'mine', quote: 'q', startsOn: null });
  });
});

describe('what an answer gives to later questions', () => {
  it('is found where it stands, the first of a list', () => {
    const sessions = { edges: [{ node: { id: 'session' } }] };
    const course = { id: 'course', awardsMicroCredential: null, sessions };
    expect(knownFrom({ learningOpportunities: { edges: [{ node: course }] } })).toEqual({
      opportunityId: 'course',
      sessionId: 'session',
    });
  });

  it('is of a link the token that it ends with', () => {
    expect(knownFrom({ microCredentialShare: { link: 'http://localhost:4000/shares/abc' } })).toMatchObject({
      shareToken: 'abc',
    });
  });

  it('is nothing of a refusal', () => {
    expect(knownFrom({ orderPlace: { order: null, errors: [{ message: 'no' }] } })).toEqual({});
  });
});
