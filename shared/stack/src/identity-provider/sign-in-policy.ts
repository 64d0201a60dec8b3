import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

/** eIDAS levels of assurance, weakest first. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;

export type AssuranceLevel = (typeof assuranceLevels)[number];

/** The level of that name; undefined for anything else. */
export const assuranceLevel = (text: unknown): AssuranceLevel | undefined =>
  assuranceLevels.find((level) => level === text);

const strength = (acr: string | undefined): number => assuranceLevels.findIndex((level) => level === acr);

/** The weakest level that satisfies a request for one of `acrValues`. */
export function requestedLevel(acrValues: unknown): AssuranceLevel | undefined {
  const asked = typeof acrValues === 'string' ? acrValues.split(' ') : [];
  return assuranceLevels.find((level) => asked.includes(level));
}

function isTooWeak({ oidc }: KoaContextWithOIDC): boolean {
  const wanted = requestedLevel(oidc.params?.acr_values);
  return wanted !== undefined && strength(oidc.acr) < strength(wanted);
}

/** The usual rules for asking somebody to sign in, and one more: a session weaker than the level asked for is not enough. */
export function signInPolicy(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const check = new Check('assurance_too_low', 'the session is weaker than acr_values asks for', isTooWeak);
  policy.get('login')?.checks.add(check);
  return policy;
}
