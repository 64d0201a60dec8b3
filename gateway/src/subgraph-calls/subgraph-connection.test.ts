import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../test/small-graph/serve.ts';
import { connectTo, NoAnswer, type SubgraphConnection, type SubgraphRequest } from './subgraph-connection.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const { close } of opened.splice(0).reverse()) await close();
});

async function connectionTo(listener: RequestListener): Promise<SubgraphConnection & { served: Served }> {
  const served = await serve(listener);
  const connection = connectTo('accounts', new URL('/graphql', served.url));
  opened.push({ close: served.stop }, connection);
  return { ...connection, served };
}

const query = (change: Partial<SubgraphRequest> = {}): SubgraphRequest => ({
  body: '{"query":"{ a }"}',
  headers: { 'content-type': 'application/json' },
  repeatable: true,
  deadline: Date.now() + 5_000,
  ...change,
});

/** Answers nothing but cut connections for the first `cuts` requests, and counts all. */
const cutting = (cuts: number): { listener: RequestListener; asked: () => number } => {
  let asked = 0;
  return {
    asked: () => asked,
    listener: (request, response) => {
      asked += 1;
      if (asked <= cuts) request.socket.resetAndDestroy();
      else response.end('{"data":{}}');
    },
  };
};

describe('a call to a subgraph', () => {
  it('gives the answer, also when it is a refusal', async () => {
    const { post } = await connectionTo((_request, response) => {
      response.statusCode = 401;
      response.end('{"errors":[{"message":"who are you"}]}');
    });
    expect(await post(query())).toEqual({ errors: [{ message: 'who are you' }] });
  });

  it.each([
    ['a page of a proxy', 502, '<html>bad gateway</html>'],
    ['JSON of something else', 503, '{"status":"waiting"}'],
    ['nothing', 200, ''],
  ])('has no answer in %s', async (_what, status, body) => {
    const { post } = await connectionTo((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    await expect(post(query())).rejects.toMatchObject({ name: 'NoAnswer', reason: `HTTP_${String(status)}` });
  });

  it('is repeated once when the connection is cut, not twice', async () => {
    const once = cutting(1);
    expect(await (await connectionTo(once.listener)).post(query())).toEqual({ data: {} });
    const twice = cutting(2);
    await expect((await connectionTo(twice.listener)).post(query())).rejects.toBeInstanceOf(NoAnswer);
    expect([once.asked(), twice.asked()]).toEqual([2, 2]);
  });

  it('is not repeated when it may change something', async () => {
    const { listener, asked } = cutting(1);
    await expect((await connectionTo(listener)).post(query({ repeatable: false }))).rejects.toBeInstanceOf(NoAnswer);
    expect(asked()).toBe(1);
  });

  it('ends at the deadline, and is not begun after it', async () => {
    let asked = 0;
    const { post } = await connectionTo(() => {
      asked += 1;
    });
    await expect(post(query({ deadline: Date.now() + 200 }))).rejects.toMatchObject({ reason: 'TIMEOUT' });
    await expect(post(query({ deadline: Date.now() - 1 }))).rejects.toMatchObject({ reason: 'TIMEOUT' });
    expect(asked).toBe(1);
  });

  it('has no answer from an address where nobody listens', async () => {
    const connection = await connectionTo(() => undefined);
    await connection.served.stop();
    await expect(connection.post(query())).rejects.toMatchObject({ reason: 'ECONNREFUSED' });
  });

  it('survives a subgraph that closes idle connections early', async () => {
    const connection = await connectionTo((_request, response) => response.end('{"data":{}}'));
    connection.served.server.keepAliveTimeout = 1;
    for (let round = 0; round < 200; round += 1) {
      expect(await connection.post(query())).toEqual({ data: {} });
      if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve, round / 40));
    }
  });
});

describe('readiness of a subgraph', () => {
  it('is what it says within a second', async () => {
    let status = 200;
    const connection = await connectionTo((_request, response) => {
      response.statusCode = status;
      response.end();
    });
    expect(await connection.isReady()).toBe(true);
    status = 503;
    expect(await connection.isReady()).toBe(false);
  });

  it('is not waited for', async () => {
    const connection = await connectionTo(() => undefined);
    const before = Date.now();
    expect(await connection.isReady()).toBe(false);
    expect(Date.now() - before).toBeLessThan(3_000);
  });
});
