import { demoOrganisation, demoSignIns } from '@tessera/kit/demo/country.ts';
import type { RecordedAdmission } from '../admission/record-admissions.ts';

const demoPersonIn = (role: 'REGISTRY_OFFICER' | 'REGISTRY_AUTHORITY'): string => {
  const signIn = demoSignIns.find((candidate) => candidate.role === role);
  if (signIn === undefined) throw new Error(`the demo country has no ${role}`);
  return signIn.subject;
};

/** The admission that the sandbox records: prepared and decided by the two demo persons who hold those roles. */
export const demoAdmission: RecordedAdmission = {
  ruleVersion: 'sandbox-1',
  reason: 'Admitted for trials in the sandbox.',
  preparedBy: demoPersonIn('REGISTRY_OFFICER'),
  decidedBy: demoPersonIn('REGISTRY_AUTHORITY'),
  qualityAssurance: {
    type: 'http://data.europa.eu/snb/accreditation/820101cba6',
    body: demoOrganisation.qualityBody.legalName,
    validUntil: null,
  },
};
