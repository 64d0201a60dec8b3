import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { describe, expect, it } from 'vitest';
import { maySeeResult } from '../assessment/assessment-result.policy.ts';
import { mayListCredentialsOf, mayReadDocument, mayRevoke, maySee } from './micro-credential.policy.ts';

const credential = { holderPersonId: 'alba', awardingBodyId: 'mosaic' };
const result = { ...credential, providerId: 'mosaic-school' };

const viewer = (subject: string | null, role?: Role, organisationId: string | null = null): Viewer => ({
  ...anonymous('test'),
  subject,
  roles: role === undefined ? [] : [{ role, organisationId, region: null }],
});

const who = {
  'the holder': viewer('alba', 'HOLDER'),
  'another holder': viewer('bram', 'HOLDER'),
  'the issuer': viewer('celia', 'ISSUER', 'mosaic'),
  'the issuer, being the holder': viewer('alba', 'ISSUER', 'mosaic'),
  'an issuer elsewhere': viewer('dario', 'ISSUER', 'riverside'),
  'an issuer without a body': viewer('dario', 'ISSUER'),
  'the provider’s enrolment': viewer('elin', 'PROVIDER_ENROLMENT', 'mosaic-school'),
  'an adviser': viewer('faruk', 'PES_ADVISER', 'mosaic'),
  'the auditor': viewer('greta', 'AUDITOR', 'authority'),
  nobody: viewer(null),
} as const;

//                                 list    see    read   revoke result
const table: readonly (readonly [keyof typeof who, boolean, boolean, boolean, boolean, boolean])[] = [
  ['the holder', true, true, true, false, true],
  ['another holder', false, false, false, false, false],
  ['the issuer', false, true, true, true, true],
  ['the issuer, being the holder', true, true, true, false, true],
  ['an issuer elsewhere', false, false, false, false, false],
  ['an issuer without a body', false, false, false, false, false],
  ['the provider’s enrolment', false, false, false, false, true],
  ['an adviser', false, false, false, false, false],
  ['the auditor', true, true, false, false, true],
  ['nobody', false, false, false, false, false],
];

describe('who may what with a micro-credential', () => {
  it.each(table)(
    '%s: list %s, see %s, read %s, revoke %s, see the result %s',
    (name, list, see, read, revoke, seeResult) => {
      const someone = who[name];
      expect([
        mayListCredentialsOf(someone, 'alba'),
        maySee(someone, credential),
        mayReadDocument(someone, credential),
        mayRevoke(someone, credential),
        maySeeResult(someone, result),
      ]).toEqual([list, see, read, revoke, seeResult]);
    },
  );
});
