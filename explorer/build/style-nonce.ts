import type { Plugin } from 'vite';

/** What the gateway replaces in each page by a nonce that is used once. */
export const NONCE_PLACEHOLDER = '__STYLE_NONCE__';

const CREATES_STYLE = "const style = document.createElement('style');";
const WITH_NONCE = `${CREATES_STYLE} style.nonce = document.querySelector('meta[property=csp-nonce]')?.nonce ?? '';`;

/** The two places in which the editor makes style elements. */
const PLACES = [
  'monaco-editor/esm/vs/base/browser/dom.js',
  'monaco-editor/esm/vs/base/browser/ui/contextview/contextview.js',
];

/** Lets the editor's style elements carry the page's nonce, so that the policy need not allow any inline style element. */
export const styleNonce = (): Plugin => ({
  name: 'style-nonce',
  transform(code, id) {
    const place = PLACES.find((candidate) => id.split('?')[0]?.endsWith(candidate));
    if (place === undefined) return null;
    if (!code.includes(CREATES_STYLE)) throw new Error(`${place} makes style elements in another way than before`);
    return { code: code.replace(CREATES_STYLE, WITH_NONCE), map: null };
  },
});
