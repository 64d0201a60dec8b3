const roleNames: Readonly<Record<string, string>> = {
  PES_ADVISER: 'Adviser of an employment service',
  PES_FUND_MANAGER: 'Fund manager of an employment service',
  EMPLOYER_ADMIN: 'Employer: administrator',
  EMPLOYER_LEAVE_APPROVER: 'Employer: leave',
  PROVIDER_ADMIN: 'Provider: courses',
  PROVIDER_ENROLMENT: 'Provider: enrolment',
  QA_BODY: 'Quality assurance body',
  DPO: 'Data protection officer',
  HOLDER: 'Holder of an account',
  ISSUER: 'Issuer of micro-credentials',
};

/** A role in words, such as "Guidance practitioner". */
export function roleName(role: string): string {
  const plain = role.toLowerCase().replaceAll('_', ' ');
  return roleNames[role] ?? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}

/** The name of a field in words: `availableBySource` is "available by source". */
export const fieldWords = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** A name of the graph as one part of an address: `PROVIDER_ADMIN` is `provider-admin`. */
export const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-');
