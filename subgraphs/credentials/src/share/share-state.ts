import type { CredentialShare } from './credential-share.entity.ts';

/** Whether a share still opens anything at an instant. */
export function shareStateAt(
  { revokedAt, expiresAt }: Pick<CredentialShare, 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'ACTIVE' | 'REVOKED' | 'EXPIRED' {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}
