import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { NONCE_PLACEHOLDER, styleNonce } from './style-nonce.ts';

/** Bundles both pages and all that they load into a folder: afterwards nothing comes from anywhere else. */
export async function bundle(root: string, folder: string): Promise<void> {
  await build({
    root,
    base: '/explorer/',
    configFile: false,
    envDir: false,
    logLevel: 'error', // warnings are about directives inside other people's packages
    html: { cspNonce: NONCE_PLACEHOLDER },
    plugins: [react(), styleNonce()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0, // a policy can name files of ours; it cannot tell one data: address from another
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000, // the editor is what it is, and comes after the page
      rolldownOptions: { input: [join(root, 'index.html'), join(root, 'callback.html')] },
    },
  });
}
