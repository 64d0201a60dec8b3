import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { Html, html } from './html.ts';

const STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
.verdict { border: 2px solid; border-radius: .5rem; padding: .75rem 1rem; font-weight: 600; }
ul.checks { list-style: none; padding: 0; }
ul.checks li { border-top: 1px solid #8888; padding: .5rem 0; }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: 0; }
label { display: block; font-weight: 600; margin-top: 1rem; }
textarea, input, button { font: inherit; box-sizing: border-box; max-width: 100%; }
textarea { width: 100%; min-height: 12rem; font-family: monospace; }
button { margin-top: 1rem; min-height: 2.75rem; padding: .5rem 1.25rem; }
:focus-visible { outline: 3px solid #06c; outline-offset: 2px; }
`;

const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    `default-src 'none'`,
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer', // a share's link is a secret
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** Sends one self-contained page: nothing is loaded from anywhere, nothing runs, nothing is kept by caches or search engines. */
export function sendPage(response: Response, status: number, title: string, content: Html): void {
  const style = new Html(`<style>${STYLE}</style>`);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `;
  response.status(status).set(HEADERS).send(page.markup);
}

/** A page of one sentence, for when there is nothing to show. */
export const sendNotice = (response: Response, status: number, title: string, sentence: string): void =>
  sendPage(response, status, title, html`<p>${sentence}</p>`);
