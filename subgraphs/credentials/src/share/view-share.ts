import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import type { Desk } from '../desk.ts';
import { MicroCredentialEntity } from '../micro-credential/micro-credential.entity.ts';
import { openDocument } from '../micro-credential/sealed-document.ts';
import type { JsonObject } from '../proof/json.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { verifyDocument, type Verification } from '../verification/verify-document.ts';
import { CredentialShareEntity } from './credential-share.entity.ts';
import { CredentialShareViewEntity, type CredentialShareView } from './credential-share-view.entity.ts';
import { hashOfToken, isShareToken } from './share-token.ts';
import { shareStateAt } from './share-state.ts';

/** What a share's link shows. */
export interface SharedCredential {
  readonly document: JsonObject;
  readonly verification: Verification;
  readonly expiresAt: Date;
}

/** GONE: there was such a share; the holder closed it or its time is over. */
export type ViewShareOutcome = SharedCredential | 'UNKNOWN' | 'GONE';

/** Opens what a link leads to, verifies it now, and leaves a line for the holder. */
export const viewShare = (
  desk: Pick<Desk, 'db' | 'dataKey' | 'publicUrl'>,
  token: string,
  form: CredentialShareView['form'],
): Promise<ViewShareOutcome> =>
  inTransaction(desk.db, async (tx): Promise<ViewShareOutcome> => {
    const share = isShareToken(token)
      ? await tx.findOneBy(CredentialShareEntity, { tokenHash: hashOfToken(token) })
      : null;
    if (share === null) return 'UNKNOWN';
    const { now } = await schemeTime(tx);
    if (shareStateAt(share, now) !== 'ACTIVE') return 'GONE';
    const credential = await tx.findOneByOrFail(MicroCredentialEntity, { id: share.microCredentialId });
    const document = await openDocument(tx, desk.dataKey, credential);
    if (document === null) return 'GONE';
    await tx.insert(CredentialShareViewEntity, {
      id: uuidv7(),
      shareId: share.id,
      holderPersonId: share.holderPersonId,
      form,
      viewedAt: now,
    });
    return { document, verification: await verifyDocument(tx, desk.publicUrl, document), expiresAt: share.expiresAt };
  });
