import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { notesUnderTest, type NotesUnderTest } from '../../test/note-subgraph/note-under-test.ts';
import { subgraphCaller, SubgraphUnavailable, type CallSubgraph } from './call-subgraph.ts';

const COUNT = '{ internalNoteCount }';

let notes: NotesUnderTest;
beforeAll(async () => {
  notes = await notesUnderTest();
});
afterAll(() => notes.stop());

const callerOf = (url: string, timeout?: number): CallSubgraph =>
  subgraphCaller(notes.keys.signer.registry, 'notes', url, timeout);

describe('a call of a running subgraph', () => {
  it('is answered for internal fields, under the id of the request', async () => {
    const before = notes.logLines.length;
    expect(await callerOf(notes.url)(COUNT, {}, 'r-7')).toEqual({ internalNoteCount: 0 });
    expect(notes.logLines.slice(before)).toMatchObject([{ requestId: 'r-7', msg: 'answered' }]);
  });

  it.each([
    ['for anything else', '{ noteCount }'],
    ['for what does not exist', '{ nothing }'],
    ['for what is no operation', '{'],
  ])('is unavailable %s', async (_what, operation) => {
    await expect(callerOf(notes.url)(operation, {}, 'r')).rejects.toBeInstanceOf(SubgraphUnavailable);
  });

  it('is unavailable when the identity is for another', async () => {
    const wrong = subgraphCaller(notes.keys.signer.registry, 'accounts', notes.url);
    await expect(wrong(COUNT, {}, 'r')).rejects.toBeInstanceOf(SubgraphUnavailable);
  });

  it('works for many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => callerOf(notes.url)(COUNT, {}, 'r')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe('a subgraph that gives no usable answer', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    }
  });

  /** Somebody at the address of a subgraph, who answers as told. */
  async function somebody(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }
  const answering =
    (body: string, status = 200): RequestListener =>
    (_request, response) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  const failure = (url: string, timeout?: number): Promise<unknown> =>
    callerOf(url, timeout)(COUNT, {}, 'r').catch((error: unknown) => error);

  it.each<readonly [string, RequestListener]>([
    ['errors beside its data', answering('{"data":{"internalNoteCount":1},"errors":[{"message":"half"}]}')],
    ['errors alone', answering('{"errors":[{"message":"no"}]}', 400)],
    ['no data', answering('{}')],
    ['data that is null', answering('{"data":null}')],
    ['a page for people', answering('<html>Bad gateway</html>', 502)],
    ['nothing', answering('', 204)],
    [
      'half an answer',
      (_request, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"data":', () => response.destroy()),
    ],
    ['a closed connection', (request) => void request.socket.destroy()],
  ])('for giving %s is unavailable', async (_what, listener) => {
    expect(await failure(await somebody(listener))).toMatchObject({
      name: 'SubgraphUnavailable',
      subgraph: 'notes',
      message: 'notes gave no answer',
      cause: expect.any(Error),
    });
  });

  it('is unavailable when it is too slow to begin, and when it is too slow to end', async () => {
    const silent = await somebody(() => undefined);
    const dripping = await somebody((_request, response) => {
      response.writeHead(200).write('{');
    });
    for (const url of [silent, dripping]) {
      const started = performance.now();
      expect(await failure(url, 200)).toBeInstanceOf(SubgraphUnavailable);
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });

  it('is unavailable when nobody listens', async () => {
    const url = await somebody(() => undefined);
    const [server] = servers.splice(0);
    server?.close();
    expect(await failure(url)).toMatchObject({
      name: 'SubgraphUnavailable',
      cause: { cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('is asked once: whether it did anything is not known', async () => {
    let asked = 0;
    const url = await somebody((request) => {
      asked += 1;
      request.socket.destroy();
    });
    await failure(url);
    expect(asked).toBe(1);
  });

  it('gets no more than the operation, an identity of ours and the id of the request', async () => {
    const seen: unknown[] = [];
    const url = await somebody((request, response) => {
      seen.push(request.headers);
      response.end('{"data":{}}');
    });
    await callerOf(url)(COUNT, {}, 'r-9');
    expect(seen).toMatchObject([{ 'x-request-id': 'r-9', authorization: expect.stringMatching(/^Bearer eyJ/) }]);
  });
});
