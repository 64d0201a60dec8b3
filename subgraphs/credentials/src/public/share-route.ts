import { Router, type Response } from 'express';
import type { Desk } from '../desk.ts';
import { viewShare, type SharedCredential } from '../share/view-share.ts';
import { html } from './html.ts';
import { sendNotice, sendPage } from './page.ts';
import { verificationMarkup } from './verification-markup.ts';

const GONE = 'The holder has closed this link, or its time is over.';
const UNKNOWN = 'There is nothing at this address.';

function sendData(response: Response, outcome: SharedCredential | 'UNKNOWN' | 'GONE'): void {
  response.set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' });
  if (outcome === 'UNKNOWN') response.status(404).json({ error: UNKNOWN });
  else if (outcome === 'GONE') response.status(410).json({ error: GONE });
  else {
    const { document, verification, expiresAt } = outcome;
    response.json({ credential: document, verified: verification.verified, checks: verification.checks, expiresAt });
  }
}

function sendShare(response: Response, outcome: SharedCredential | 'UNKNOWN' | 'GONE'): void {
  if (outcome === 'UNKNOWN') sendNotice(response, 404, 'Not found', UNKNOWN);
  else if (outcome === 'GONE') sendNotice(response, 410, 'No longer shared', GONE);
  else {
    const { document, verification, expiresAt } = outcome;
    const content = html`${verificationMarkup(verification)}
      <p>
        Shared by its holder until ${expiresAt.toISOString().slice(0, 10)}. The holder sees that somebody looked, not
        who.
      </p>
      <details>
        <summary>The signed document</summary>
        <pre>${JSON.stringify(document, null, 2)}</pre>
      </details>`;
    sendPage(response, 200, typeof document['name'] === 'string' ? document['name'] : 'Micro-credential', content);
  }
}

/** What a holder's link shows, as a page or, on request, as data. */
export function shareRoute(desk: Desk): Router {
  const router = Router();
  router.get('/shares/:token', async (request, response) => {
    const asData = request.accepts(['html', 'json']) === 'json';
    const outcome = await viewShare(desk, request.params.token, asData ? 'DATA' : 'PAGE');
    response.vary('accept');
    (asData ? sendData : sendShare)(response, outcome);
  });
  return router;
}
