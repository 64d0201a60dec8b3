import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Desk } from '../desk.ts';
import { isHolder } from '../micro-credential/micro-credential.policy.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { uuidOrNull } from '../uuid.ts';
import { CredentialShareEntity, type CredentialShare } from './credential-share.entity.ts';

export interface RevokeShare {
  readonly viewer: Viewer;
  readonly shareId: string;
}

export type RevokeShareOutcome = { readonly share: CredentialShare } | { readonly refusal: NotFound };

/** Closes a share at once. Closing it again changes nothing. */
export const revokeShare = (desk: Desk, { viewer, shareId }: RevokeShare): Promise<RevokeShareOutcome> =>
  inTransaction(desk.db, async (tx): Promise<RevokeShareOutcome> => {
    const id = uuidOrNull(shareId);
    const share = id === null ? null : await tx.findOneBy(CredentialShareEntity, { id });
    if (share === null || !isHolder(viewer, share)) return { refusal: notFound('share', 'input', 'shareId') };
    if (share.revokedAt !== null) return { share };
    const { now } = await schemeTime(tx);
    await tx.update(CredentialShareEntity, { id: share.id }, { revokedAt: now });
    return { share: { ...share, revokedAt: now } };
  });
