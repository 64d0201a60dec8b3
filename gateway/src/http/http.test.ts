import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSmallGraph, type SmallGraph } from '../../test/small-graph/small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());
beforeEach(() => {
  graph.logLines.length = 0;
});

/** Sends a path exactly as it is written, which `fetch` would not. */
async function statusOfRaw(path: string): Promise<string> {
  const socket = connect(Number(graph.url.port), '127.0.0.1');
  socket.end(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`,
  );
  return (await textOf(socket)).split(' ')[1] ?? '';
}

describe('health', () => {
  it('is live whatever the subgraphs do', async () => {
    expect((await graph.fetch('/health/live')).status).toBe(200);
  });

  it('is ready when every subgraph is, and otherwise names the one that is not', async () => {
    const ready = await graph.fetch('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);

    await graph.subgraph('registry').stop();
    const waiting = await graph.fetch('/health/ready');
    await graph.subgraph('registry').start();
    expect([waiting.status, await waiting.json()]).toEqual([503, { status: 'waiting', notReady: ['registry'] }]);
  });
});

describe('the start page', () => {
  it('says where to send operations and loads nothing', async () => {
    const response = await graph.fetch('/');
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('http://localhost:4000/graphql');
    expect(html).not.toMatch(/<script|<link|<img|style=/);
  });

  it('is the only page: other addresses have nothing', async () => {
    const response = await graph.fetch('/graphiql');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('browsers on other origins', () => {
  const preflight = async (origin: string): Promise<string | null> => {
    const response = await graph.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    return response.headers.get('access-control-allow-origin');
  };

  it('may ask from the listed origins and, under development, from any port of this machine', async () => {
    expect(await preflight('https://front.example')).toBe('https://front.example');
    expect(await preflight('http://localhost:5173')).toBe('http://localhost:5173');
  });

  it.each(['https://evil.example', 'https://front.example.evil.example', 'http://localhost.evil.example', 'null'])(
    'may not ask from %s',
    async (origin) => {
      expect(await preflight(origin)).toBeNull();
    },
  );
});

describe('public addresses of the credentials subgraph', () => {
  it('answer through the gateway as they are', async () => {
    const response = await graph.fetch('/status-lists/1');
    expect([response.status, await response.text()]).toEqual([200, 'a list']);
    expect(response.headers.get('content-type')).toContain('application/statuslist+jwt');
  });

  it('never see an identity, a cookie or who is behind the request', async () => {
    const response = await graph.fetch('/verify', {
      method: 'POST',
      headers: {
        authorization: 'Bearer x.y.z',
        cookie: 'a=b',
        'x-forwarded-for': '10.0.0.1',
        accept: 'text/html',
        'content-type': 'text/plain',
      },
      body: 'a credential',
    });
    const { headers, method } = (await response.json()) as { headers: Record<string, string>; method: string };
    expect(method).toBe('POST');
    expect(headers).toMatchObject({
      accept: 'text/html',
      'content-type': 'text/plain',
      'x-request-id': response.headers.get('x-request-id'),
    });
    for (const name of ['authorization', 'cookie', 'x-forwarded-for']) expect(headers).not.toHaveProperty(name);
  });

  it.each([
    '/shares/../graphql',
    '/shares/..%2fgraphql',
    '/shares/%2e%2e/graphql',
    '/verify//graphql',
    '/credentials/..\\graphql',
    '/credentials/./x',
  ])('do not lead elsewhere: %s', async (path) => {
    const received = graph.subgraph('credentials').received.length;
    expect(await statusOfRaw(path)).toBe('404');
    expect(graph.subgraph('credentials').received).toHaveLength(received);
  });

  it('take no large bodies and no other methods', async () => {
    expect((await graph.fetch('/verify', { method: 'POST', body: 'x'.repeat(1_100_000) })).status).toBe(413);
    expect((await graph.fetch('/verify', { method: 'DELETE' })).status).toBe(405);
  });

  it('say so when the subgraph is down', async () => {
    await graph.subgraph('credentials').stop();
    const response = await graph.fetch('/status-lists/1');
    await graph.subgraph('credentials').start();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  });
});

describe('the log', () => {
  it('has one line for a request: what was done, not what was said', async () => {
    const answer = await graph.ask('query MyOrders { persons(first: 7) { nodes { name } } broken }', {
      variables: { secret: 'of Ada' },
    });

    const line = graph.logLines.find(({ msg }) => msg === 'request');
    expect(line).toMatchObject({
      requestId: answer.headers.get('x-request-id'),
      method: 'POST',
      area: '/graphql',
      status: 200,
      operation: 'MyOrders',
      operationType: 'query',
      durationMs: expect.any(Number) as number,
      errorCodes: ['INTERNAL'],
    });
    expect(JSON.stringify(graph.logLines)).not.toMatch(/of Ada|persons|select secret/);
  });

  it('does not say whose share was looked at', async () => {
    await graph.fetch('/shares/s3cr3t-link');
    expect(JSON.stringify(graph.logLines)).toContain('"area":"/shares"');
    expect(JSON.stringify(graph.logLines)).not.toContain('s3cr3t');
  });
});

it('wants no new work once it is leaving', async () => {
  graph.drain();
  const response = await graph.fetch('/health/ready');
  expect([response.status, await response.json()]).toEqual([503, { status: 'stopping', notReady: [] }]);
  expect((await graph.ask('{ me { name } }')).status).toBe(200);
});
