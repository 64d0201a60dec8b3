import { Router, type Response } from 'express';
import type { Desk } from '../desk.ts';
import { issuerDidDocument, registrationOf } from '../issuer/issuer.store.ts';
import { CONTEXT_PATH, microCredentialContext } from '../micro-credential/micro-credential-context.ts';
import { publishedDidDocument } from '../proof/did-document.ts';
import type { JsonObject } from '../proof/json.ts';
import { STATUS_TTL } from '../status-list/status-list-credential.ts';
import { StatusListEntity } from '../status-list/status-list.entity.ts';
import { uuidOrNull } from '../uuid.ts';

const SHORT = `public, max-age=${STATUS_TTL / 1000}`;
const LONG = 'public, max-age=86400';

/** Sends what is the same for whoever asks; caches may keep it, and browsers of any origin may read it. */
function publish(response: Response, document: JsonObject | null, type: string, caching: string): void {
  response.set('access-control-allow-origin', '*');
  if (document === null) response.status(404).set('cache-control', 'no-store').json({ error: 'not found' });
  else response.set('cache-control', caching).type(type).send(JSON.stringify(document));
}

/** DID documents of issuers, their status lists and our context. Who asks is neither needed nor kept. */
export function publishedDocuments({ db, publicUrl }: Pick<Desk, 'db' | 'publicUrl'>): Router {
  const router = Router();
  router.get('/issuers/:id/did.json', async ({ params }, response) => {
    const id = uuidOrNull(params.id);
    const registration = id === null ? null : await registrationOf(db.manager, id);
    const document = registration && publishedDidDocument(await issuerDidDocument(db.manager, registration));
    publish(response, document, 'application/did+json', SHORT);
  });
  router.get('/status-lists/:id', async ({ params }, response) => {
    const id = uuidOrNull(params.id);
    const list = id === null ? null : await db.manager.findOneBy(StatusListEntity, { id });
    publish(response, list?.signedCredential ?? null, 'application/vc+json', SHORT);
  });
  router.get(CONTEXT_PATH, (_request, response) => {
    publish(response, microCredentialContext(publicUrl), 'application/ld+json', LONG);
  });
  return router;
}
