import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallGraph, type SmallGraph } from '../../test/small-graph/small-graph.ts';

const PAGE =
  '<!doctype html><meta property="csp-nonce" nonce="__STYLE_NONCE__"><script type="module" src="x"></script>';

let folder: string;
let graph: SmallGraph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-explorer-'));
  await mkdir(join(folder, 'assets'));
  await Promise.all([
    writeFile(join(folder, 'index.html'), PAGE),
    writeFile(join(folder, 'callback.html'), PAGE),
    writeFile(join(folder, 'assets/main-1a2b.js'), 'export {};'),
  ]);
  graph = await startSmallGraph({ explorerFolder: folder });
});
afterAll(async () => {
  await graph.stop();
  await rm(folder, { recursive: true });
});

const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? '';
const nonceIn = (text: string): string | undefined => /nonce[-=]"?([\w-]{20,})/.exec(text)?.[1];

describe('a built explorer', () => {
  it('is the page at the root, with a nonce of its own in every answer', async () => {
    const [one, other] = await Promise.all([graph.fetch('/'), graph.fetch('/')]);
    const [html, otherHtml] = await Promise.all([one.text(), other.text()]);

    expect(nonceIn(html)).toBe(nonceIn(policyOf(one)));
    expect(nonceIn(html)).not.toBe(nonceIn(otherHtml));
    expect(one.headers.get('cache-control')).toBe('no-store');
  });

  it('may load its own files and ask its own gateway and the identity provider, nobody else', async () => {
    const policy = policyOf(await graph.fetch('/'));
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${new URL(graph.issuer.issuer).origin};`);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('leaves the policy of every other address as it was', async () => {
    for (const path of ['/health/live', '/explorer/config.json', '/nothing'])
      expect(policyOf(await graph.fetch(path))).toMatch(/^default-src 'none';base-uri 'none'/);
  });

  it('comes back from the identity provider without losing the window that opened it', async () => {
    const response = await graph.fetch('/callback?code=secret&state=x');
    expect(response.status).toBe(200);
    expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    expect(JSON.stringify(graph.logLines)).not.toContain('secret');
  });

  it('has files that never change under their name', async () => {
    const response = await graph.fetch('/explorer/assets/main-1a2b.js');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await graph.fetch('/explorer/assets/..%2findex.html')).status).not.toBe(200);
    expect((await graph.fetch('/explorer/assets/other.js')).status).toBe(404);
  });

  it('is told how one signs in here, and what the graph is made of', async () => {
    expect(await (await graph.fetch('/explorer/config.json')).json()).toEqual({
      issuer: graph.issuer.issuer,
      clientId: 'explorer',
      sandbox: true,
    });
    expect(await (await graph.fetch('/explorer/graph.json')).json()).toMatchObject({
      subgraphs: expect.arrayContaining(['accounts', 'registry']) as string[],
    });
  });
});

it('shows nothing where the schema is not shown', async () => {
  const closed = await startSmallGraph({ explorerFolder: folder, introspection: false });
  const statuses = await Promise.all(
    ['/explorer/graph.json', '/explorer/config.json', '/callback'].map(
      async (path) => (await closed.fetch(path)).status,
    ),
  );
  expect(statuses).toEqual([404, 404, 404]);
  expect(await (await closed.fetch('/')).text()).toContain('The explorer is not here');
  await closed.stop();
});
