import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import type { GatewayConfig } from '../config.ts';
import type { GraphPicture } from './graph-picture.ts';
import { ASSET_POLICY, sendPage } from './page-policy.ts';

/** What the explorer's page is told when it starts. */
export interface ExplorerSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly sandbox: boolean; // true: the identity provider may list invented persons to sign in as
}

/** The public client under which identity providers know the explorer. */
const CLIENT_ID = 'explorer';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Sends a page of the build; when nothing was built, others may answer. */
const page =
  (file: string, policy: Parameters<typeof sendPage>[2]): RequestHandler =>
  async (_request, response, next) => {
    try {
      sendPage(response, await readFile(file, 'utf8'), policy);
    } catch (error) {
      next(isMissing(error) ? undefined : error);
    }
  };

const assets = (folder: string): RequestHandler =>
  express.static(folder, {
    fallthrough: true,
    immutable: true,
    index: false,
    maxAge: '1y', // every name carries a digest of the content
    setHeaders: (response) => response.setHeader('content-security-policy', ASSET_POLICY),
  });

/** The explorer at the gateway's root, with the facts it needs about this gateway and its graph. */
export function explorer(config: GatewayConfig, picture: () => GraphPicture): Router {
  const { issuer, explorerFolder } = config;
  const settings: ExplorerSettings = { issuer, clientId: CLIENT_ID, sandbox: !config.production };
  const router = Router();
  if (!config.introspection) return router; // who may not read the schema is not shown it either
  router.get('/', page(join(explorerFolder, 'index.html'), { issuer, opener: 'same-origin-allow-popups' }));
  router.get('/callback', page(join(explorerFolder, 'callback.html'), { issuer, opener: 'unsafe-none' }));
  router.use('/explorer/assets', assets(join(explorerFolder, 'assets')));
  router.get('/explorer/config.json', (_request, response) => {
    response.set('cache-control', 'no-cache').json(settings);
  });
  router.get('/explorer/graph.json', (_request, response) => {
    response.set('cache-control', 'no-cache').json(picture());
  });
  return router;
}
