import type { Role } from '../identity/viewer.ts';
import { demoId, pick, seeded } from './seeded.ts';

/** Regions of the demo country, as NUTS 2 codes. Persons, organisations and events in it are invented. */
export const demoRegions = ['BE10', 'BE21', 'BE23', 'BE31', 'BE33'] as const;

export type OrganisationKind =
  | 'AUTHORITY'
  | 'EMPLOYMENT_SERVICE'
  | 'EMPLOYER'
  | 'PROVIDER'
  | 'AWARDING_BODY'
  | 'GUIDANCE_SERVICE'
  | 'QA_BODY'
  | 'TRAINING_FUND'
  | 'SOCIAL_PARTNER';

/** An organisation of the demo country. */
export interface DemoOrganisation {
  readonly id: string;
  readonly kinds: readonly OrganisationKind[];
  readonly legalName: string;
  readonly region: string;
}

const organisation = (
  number: number,
  kinds: readonly OrganisationKind[],
  legalName: string,
  region: string = demoRegions[0],
): DemoOrganisation => ({
  id: demoId('organisation', number),
  kinds,
  legalName,
  region,
});

/** Organisations that demo sign-ins and funds refer to by name. */
export const demoOrganisation = {
  nationalAuthority: organisation(1, ['AUTHORITY'], 'National Learning Authority'),
  employmentServiceNorth: organisation(2, ['EMPLOYMENT_SERVICE'], 'Employment Service North', 'BE21'),
  employmentServiceSouth: organisation(3, ['EMPLOYMENT_SERVICE'], 'Employment Service South', 'BE33'),
  employer: organisation(4, ['EMPLOYER'], 'Quarry & Tile Works'),
  guidanceService: organisation(5, ['GUIDANCE_SERVICE'], 'Open Guidance Centre', 'BE21'),
  qualityBody: organisation(6, ['QA_BODY'], 'Quality in Learning Agency'),
  trainingFund: organisation(7, ['TRAINING_FUND'], 'Construction Training Fund'),
  socialPartner: organisation(8, ['SOCIAL_PARTNER'], 'Confederation of Workers'),
  provider: organisation(9, ['PROVIDER', 'AWARDING_BODY'], 'Mosaic Institute', 'BE21'),
  providerSouth: organisation(10, ['PROVIDER', 'AWARDING_BODY'], 'Riverside Skills School', 'BE33'),
  providerOnline: organisation(11, ['PROVIDER', 'AWARDING_BODY'], 'Distance Learning Cooperative', 'BE10'),
  employersFederation: organisation(12, ['SOCIAL_PARTNER'], 'Federation of Employers'),
} as const;

export const demoOrganisations: readonly DemoOrganisation[] = Object.values(demoOrganisation);

export type LabourForceStatus = 'EMPLOYED' | 'SELF_EMPLOYED' | 'ATYPICAL' | 'UNEMPLOYED' | 'INACTIVE';

/** An invented person. */
export interface DemoPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly region: string;
  readonly labourForceStatus: LabourForceStatus;
  readonly qualification: 'LOW' | 'MEDIUM' | 'HIGH';
}

// As many as it takes for those one can sign in as to have names of their own.
const givenNames = [
  'Alba',
  'Bram',
  'Celia',
  'Dario',
  'Elin',
  'Faruk',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaja',
  'Luka',
  'Mina',
  'Noor',
  'Otto',
  'Petra',
  'Quirin',
  'Rosa',
  'Sven',
  'Tilda',
  'Ulla',
  'Viktor',
  'Wanda',
  'Yara',
] as const;
const familyNames = [
  'Amberley',
  'Brook',
  'Castellan',
  'Dunmore',
  'Everly',
  'Fairwater',
  'Glenn',
  'Hollis',
  'Ironwood',
  'Juniper',
  'Kestrel',
  'Larkin',
  'Marlow',
  'Northey',
  'Oakes',
  'Pemberly',
  'Quill',
  'Rowan',
  'Stone',
  'Tiller',
  'Underhill',
  'Vale',
  'Wexford',
  'Yarrow',
  'Zeller',
  'Ashby',
  'Birch',
  'Coppard',
  'Denholm',
  'Elmore',
  'Farrow',
] as const;

/** Person number `n` of the demo country, from 0. Person 0 is employed, low-qualified and lives in BE21; the others are as chance has it. */
export function demoPerson(n: number): DemoPerson {
  const chance = seeded(7919 * (n + 1));
  const drawn: Omit<DemoPerson, 'id'> = {
    givenName: pick(givenNames, chance()),
    familyName: pick(familyNames, chance()),
    birthDate: `${1962 + Math.floor(chance() * 44)}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`,
    region: pick(demoRegions, chance()),
    labourForceStatus: pick(
      ['EMPLOYED', 'EMPLOYED', 'EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE'],
      chance(),
    ),
    qualification: pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH'], chance()),
  };
  const first: Partial<DemoPerson> = { region: 'BE21', labourForceStatus: 'EMPLOYED', qualification: 'LOW' };
  return { id: demoId('person', n), ...drawn, ...(n === 0 ? first : {}) };
}

/** Somebody one can sign in as, in the sandbox. */
export interface DemoSignIn {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly region: string | null;
}

/** Roles of the national authority that are held for the whole country, not for the region it sits in. */
const national: ReadonlySet<Role> = new Set(['POLICY_AUTHOR', 'POLICY_APPROVER']);

const staffRoles: readonly (readonly [Role, DemoOrganisation])[] = [
  ['GUIDANCE_PRACTITIONER', demoOrganisation.guidanceService],
  ['ASSESSOR', demoOrganisation.guidanceService],
  ['ISSUER', demoOrganisation.provider],
  ['PES_ADVISER', demoOrganisation.employmentServiceNorth],
  ['PES_FUND_MANAGER', demoOrganisation.employmentServiceNorth],
  ['EMPLOYER_ADMIN', demoOrganisation.employer],
  ['EMPLOYER_LEAVE_APPROVER', demoOrganisation.employer],
  ['FUND_MANAGER', demoOrganisation.trainingFund],
  ['PROVIDER_ADMIN', demoOrganisation.provider],
  ['PROVIDER_ENROLMENT', demoOrganisation.provider],
  ['REGISTRY_OFFICER', demoOrganisation.nationalAuthority],
  ['REGISTRY_AUTHORITY', demoOrganisation.nationalAuthority],
  ['QA_BODY', demoOrganisation.qualityBody],
  ['SOCIAL_PARTNER', demoOrganisation.socialPartner],
  ['SKILLS_ANALYST', demoOrganisation.nationalAuthority],
  ['POLICY_AUTHOR', demoOrganisation.nationalAuthority],
  ['POLICY_APPROVER', demoOrganisation.nationalAuthority],
  ['TREASURY', demoOrganisation.nationalAuthority],
  ['FRAUD_INVESTIGATOR', demoOrganisation.nationalAuthority],
  ['AUDITOR', demoOrganisation.nationalAuthority],
  ['DPO', demoOrganisation.nationalAuthority],
  ['ANALYST', demoOrganisation.nationalAuthority],
  ['OPERATOR', demoOrganisation.nationalAuthority],
  // Whoever comes later stands behind, for the persons are numbered: the other side of the social partners, and the second pair of eyes.
  ['SOCIAL_PARTNER', demoOrganisation.employersFederation],
  ['PES_FUND_MANAGER', demoOrganisation.employmentServiceNorth],
  ['EMPLOYER_ADMIN', demoOrganisation.employer],
  ['FUND_MANAGER', demoOrganisation.trainingFund],
  ['TREASURY', demoOrganisation.nationalAuthority],
  ['FRAUD_INVESTIGATOR', demoOrganisation.nationalAuthority],
];

const nameOf = (n: number): string => `${demoPerson(n).givenName} ${demoPerson(n).familyName}`;
const signIn = (n: number, role: Role, at: DemoOrganisation | null): DemoSignIn => ({
  subject: demoId('person', n),
  name: nameOf(n),
  role,
  organisationId: at?.id ?? null,
  region: national.has(role) ? null : (at?.region ?? null),
});

/** One demo person for every role that a person signs in with: two holders, a delegate, then the staff roles in the order of the access directive, and last a second person of the roles that decide together. */
export const demoSignIns: readonly DemoSignIn[] = [
  signIn(0, 'HOLDER', null),
  signIn(1, 'HOLDER', null),
  signIn(2, 'DELEGATE', null),
  ...staffRoles.map(([role, at], index) => signIn(index + 3, role, at)),
];
