import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askEverything } from './explorer/ask-everything.ts';

/** Tabs that come to nothing when each role runs its own once, in turn: days must pass first, or somebody whose turn is later must act. */
const WAIT_FOR_OTHERS: readonly string[] = [
  'anybody public/05-verify-share', // a holder shares
  'anybody public/06-verify-document',
  'HOLDER holder/16-confirm-delivery: WRONG_STATE', // the provider declares
  'HOLDER holder/17-share-credential', // an issuer issues
  'ISSUER issuer/01-record-assessment: NOT_FOUND', // the course is delivered
  'ISSUER issuer/02-issue',
  'ISSUER issuer/03-revoke',
  'EMPLOYER_ADMIN fund/12-answer-request: NOT_FOUND', // the holder asked another fund
  'FUND_MANAGER fund/12-answer-request: NOT_FOUND',
  'PROVIDER_ENROLMENT provider-enrolment/03-report-start: WRONG_STATE', // the first day comes
  'PROVIDER_ENROLMENT provider-enrolment/04-declare-delivery: WRONG_STATE',
  'SOCIAL_PARTNER social-partner/02-opinion', // an author has a draft simulated
  'POLICY_APPROVER policy-approver/02-approve: WRONG_STATE', // both sides speak
  'TREASURY treasury/06-prepare-run: INVALID_INPUT', // something is due
];

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

it('has operations ready that the graph carries out, run in the order of their tabs', async () => {
  const { answered, failed, waiting } = await askEverything(system);
  expect(failed).toEqual([]);
  // How many workers wait for their employer depends on the orders that the demo country happened to place.
  expect(waiting.filter((tab) => !tab.startsWith('EMPLOYER_LEAVE_APPROVER '))).toEqual(WAIT_FOR_OTHERS);
  expect(answered).toBeGreaterThan(60);
});
