import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { uuidv7 } from 'uuidv7';
import type { Desk } from '../desk.ts';
import { MicroCredentialEntity } from '../micro-credential/micro-credential.entity.ts';
import { isHolder } from '../micro-credential/micro-credential.policy.ts';
import { stateAt } from '../micro-credential/micro-credential-state.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { uuidOrNull } from '../uuid.ts';
import { CredentialShareEntity, type CredentialShare } from './credential-share.entity.ts';
import { hashOfToken, newShareToken, shareLink } from './share-token.ts';

export interface ShareMicroCredential {
  readonly viewer: Viewer;
  readonly credentialId: string;
  readonly expiresAt: Date;
  readonly recipient: string | null;
}

export type ShareOutcome =
  | { readonly share: CredentialShare; readonly link: string }
  | { readonly refusal: NotFound | InvalidInput | WrongState };

const LONGEST = 366 * 24 * 3_600_000;
const MAX_RECIPIENT = 200;

/** Opens one credential to whoever has the link, until a day the holder chooses. The link is told once: what is kept does not give it back. */
export const shareMicroCredential = (
  desk: Desk,
  { viewer, credentialId, expiresAt, recipient }: ShareMicroCredential,
): Promise<ShareOutcome> =>
  inTransaction(desk.db, async (tx): Promise<ShareOutcome> => {
    const id = uuidOrNull(credentialId);
    const credential = id === null ? null : await tx.findOneBy(MicroCredentialEntity, { id });
    if (credential === null || !isHolder(viewer, credential))
      return { refusal: notFound('micro-credential', 'input', 'credentialId') };
    const { now } = await schemeTime(tx);
    const state = stateAt(credential, now);
    if (state !== 'ISSUED') return { refusal: wrongState('micro-credential', state, 'input', 'credentialId') };
    if (expiresAt <= now || expiresAt.getTime() - now.getTime() > LONGEST)
      return {
        refusal: invalidInput('Let the share expire in the future, at most a year from now.', 'input', 'expiresAt'),
      };
    if (recipient !== null && recipient.length > MAX_RECIPIENT)
      return {
        refusal: invalidInput(`Name the recipient in at most ${MAX_RECIPIENT} characters.`, 'input', 'recipient'),
      };
    const token = newShareToken();
    const share: CredentialShare = {
      id: uuidv7(),
      microCredentialId: credential.id,
      holderPersonId: credential.holderPersonId,
      tokenHash: hashOfToken(token),
      recipient,
      createdAt: now,
      expiresAt,
      revokedAt: null,
    };
    await tx.insert(CredentialShareEntity, share);
    return { share, link: shareLink(desk.publicUrl, token) };
  });
