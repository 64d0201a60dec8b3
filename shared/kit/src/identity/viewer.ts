/** Every role of the scheme. `PUBLIC` is anyone, signed in or not; `HOLDER` is every natural person, for what is their own. */
export const roles = [
  'PUBLIC',
  'HOLDER',
  'DELEGATE',
  'GUIDANCE_PRACTITIONER',
  'ASSESSOR',
  'ISSUER',
  'PES_ADVISER',
  'PES_FUND_MANAGER',
  'EMPLOYER_ADMIN',
  'EMPLOYER_LEAVE_APPROVER',
  'FUND_MANAGER',
  'PROVIDER_ADMIN',
  'PROVIDER_ENROLMENT',
  'REGISTRY_OFFICER',
  'REGISTRY_AUTHORITY',
  'QA_BODY',
  'SOCIAL_PARTNER',
  'SKILLS_ANALYST',
  'POLICY_AUTHOR',
  'POLICY_APPROVER',
  'TREASURY',
  'FRAUD_INVESTIGATOR',
  'AUDITOR',
  'DPO',
  'ANALYST',
  'SERVICE',
  'OPERATOR',
] as const;

export type Role = (typeof roles)[number];

/** eIDAS levels of assurance, weakest first. */
export const levelsOfAssurance = ['LOW', 'SUBSTANTIAL', 'HIGH'] as const;

export type LevelOfAssurance = (typeof levelsOfAssurance)[number];

/** A role held for one organisation and one region. The same person may hold a role twice, for two organisations: they are never mixed. */
export interface RoleGrant {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly region: string | null; // NUTS code
}

/** Who asks. Built by the gateway from a verified token and believed by subgraphs only when the gateway signed it. */
export interface Viewer {
  readonly subject: string | null; // the natural person's id; null for machines and for the anonymous
  readonly client: string | null; // the OpenID Connect client
  readonly roles: readonly RoleGrant[];
  readonly assurance: LevelOfAssurance | null;
  readonly authenticatedAt: number | null; // epoch seconds
  readonly requestId: string;
}

/** Someone who did not sign in. */
export const anonymous = (requestId: string): Viewer => ({
  subject: null,
  client: null,
  roles: [],
  assurance: null,
  authenticatedAt: null,
  requestId,
});

/** True for anyone in the role `PUBLIC`, and for those who hold one of `wanted`. */
export const holdsRole = (viewer: Viewer, ...wanted: readonly Role[]): boolean =>
  wanted.includes('PUBLIC') || viewer.roles.some(({ role }) => wanted.includes(role));

/** The organisations for which the viewer holds one of `wanted`. */
export const organisationsOf = (viewer: Viewer, ...wanted: readonly Role[]): readonly string[] =>
  viewer.roles.flatMap(({ role, organisationId }) =>
    organisationId !== null && wanted.includes(role) ? [organisationId] : [],
  );

/** True when the viewer holds one of `wanted` for this very organisation. */
export const actsFor = (viewer: Viewer, organisationId: string, ...wanted: readonly Role[]): boolean =>
  organisationsOf(viewer, ...wanted).includes(organisationId);
