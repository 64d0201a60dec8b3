import {
  levelsOfAssurance,
  roles,
  type LevelOfAssurance,
  type RoleGrant,
  type Viewer,
} from '@tessera/kit/identity/viewer.ts';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { InvalidToken } from './access-token.ts';

const grantClaim = z.object({
  role: z.string(),
  organisation: z.uuid().nullish(),
  region: z.string().max(16).nullish(),
});

const claimsUsed = z.object({
  sub: z.string().min(1).max(255),
  client_id: z.string().min(1).max(255),
  acr: z.string().optional(),
  auth_time: z.number().int().optional(),
  tessera_roles: z.array(grantClaim).max(100).default([]),
});

type Claims = z.infer<typeof claimsUsed>;

const isUuid = (text: string): boolean => z.uuid().safeParse(text).success;

// `substantial`, or the eIDAS URI that ends in it.
const assuranceOf = (acr: string | undefined): LevelOfAssurance | null =>
  levelsOfAssurance.find((level) => level === acr?.split('/').at(-1)?.toUpperCase()) ?? null;

/** The grants of the token; a role that this version does not know opens nothing. */
const grantsOf = ({ tessera_roles }: Claims): readonly RoleGrant[] =>
  tessera_roles.flatMap(({ role: name, organisation, region }) => {
    const role = roles.find((known) => known === name);
    return role === undefined ? [] : [{ role, organisationId: organisation ?? null, region: region ?? null }];
  });

/** A machine acts within its contract only: whatever else its token grants is not for machines. */
const machine = (claims: Claims, requestId: string): Viewer => ({
  subject: null,
  client: claims.client_id,
  roles: grantsOf(claims).filter(({ role }) => role === 'SERVICE'),
  assurance: null,
  authenticatedAt: null,
  requestId,
});

function person(claims: Claims, requestId: string): Viewer {
  if (!isUuid(claims.sub)) {
    throw new InvalidToken(
      'The sub of a natural person must be a UUID: the pairwise pseudonym that the identity provider gives for this scheme.',
    );
  }
  const granted = grantsOf(claims).filter(({ role }) => role !== 'HOLDER' && role !== 'PUBLIC');
  // A provider that gives machines a subject of their own would otherwise make holders of them.
  if (granted.some(({ role }) => role === 'SERVICE')) {
    throw new InvalidToken('The role SERVICE is for machine clients, whose sub is their client_id.');
  }
  return {
    subject: claims.sub.toLowerCase(),
    client: claims.client_id,
    roles: [{ role: 'HOLDER', organisationId: null, region: null }, ...granted],
    assurance: assuranceOf(claims.acr),
    authenticatedAt: claims.auth_time ?? null,
    requestId,
  };
}

/** Who the verified claims speak of: a natural person, always `HOLDER` of what is their own, or a machine client, never one. */
export function viewerOf(payload: JWTPayload, requestId: string): Viewer {
  const claims = claimsUsed.safeParse(payload);
  if (!claims.success) {
    throw new InvalidToken(
      `The access token's ${String(claims.error.issues[0]?.path[0] ?? 'claims')} cannot be understood.`,
    );
  }
  return claims.data.sub === claims.data.client_id ? machine(claims.data, requestId) : person(claims.data, requestId);
}
