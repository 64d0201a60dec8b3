import { raw, Router, type Request } from 'express';
import type { Desk } from '../desk.ts';
import { verifyDocument } from '../verification/verify-document.ts';
import { formFields } from './form-fields.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';
import { verificationMarkup } from './verification-markup.ts';

const LIMIT = '512kb';
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const TITLE = 'Verify a micro-credential';

const form = html` <p>
    Paste the credential, or choose its file. It is checked here, shown to you, and not kept. The issuer is not told.
  </p>
  <form method="post" action="/verify" enctype="multipart/form-data">
    <label for="document">Credential (JSON)</label>
    <textarea id="document" name="document" spellcheck="false" autocomplete="off"></textarea>
    <label for="file">or a file</label>
    <input
      id="file"
      name="file"
      type="file"
      accept=".json,.jsonld,application/json,application/ld+json,application/vc+json"
    />
    <button type="submit">Verify</button>
  </form>`;

/** The text that was pasted, or else the file's; null when there is neither. */
function submitted(request: Request): string | null {
  if (!Buffer.isBuffer(request.body)) return null;
  const fields = formFields(request.get('content-type') ?? '', request.body);
  return ['document', 'file'].map((name) => fields.get(name)?.trim()).find(Boolean) ?? null;
}

const parsed = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A page for people to verify a credential they were given: without an account, without a script, from a phone. */
export function verifyRoute({ db, publicUrl }: Pick<Desk, 'db' | 'publicUrl'>): Router {
  const router = Router();
  router.get('/verify', (_request, response) => sendPage(response, 200, TITLE, form));
  router.post('/verify', raw({ type: FORMS, limit: LIMIT }), async (request, response) => {
    const document = parsed(submitted(request));
    if (document === undefined) {
      sendPage(
        response,
        400,
        TITLE,
        html`<p class="verdict" role="alert">Nothing that can be read as a credential was given.</p>
          ${form}`,
      );
      return;
    }
    const verification = await verifyDocument(db.manager, publicUrl, document);
    sendPage(
      response,
      200,
      'Result of the verification',
      html`${verificationMarkup(verification)}
        <p><a href="/verify">Verify another</a></p>`,
    );
  });
  return router;
}
