import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compose, startSmallGraph, type SmallGraph } from '../test/small-graph/small-graph.ts';
import { smallSubgraphs } from '../test/small-graph/subgraphs.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());
beforeEach(() => {
  for (const { name } of smallSubgraphs) graph.subgraph(name).received.length = 0;
});

const JOURNEY = '{ me { name credentials orders { id session { title } } } }';

describe('joining', () => {
  it('answers one question from three subgraphs', async () => {
    const { data, errors } = await graph.ask(JOURNEY);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      me: {
        name: 'Ada',
        credentials: ['Welder, level 3'],
        orders: [
          { session: { title: 'Welding for beginners' } },
          { session: { title: 'Bookkeeping' } },
          {},
          {},
          {},
          {},
        ],
      },
    });
  });

  it('sends identical representations once and fills every place', async () => {
    const { data } = await graph.ask(JOURNEY);

    const [asked] = graph.subgraph('registry').received;
    expect(asked?.variables['representations']).toEqual([
      { __typename: 'Session', id: 'welding' },
      { __typename: 'Session', id: 'bookkeeping' },
    ]);
    const { orders } = data?.['me'] as { orders: { session: { title: string } }[] };
    expect(orders.map(({ session }) => session.title)).toEqual(
      [0, 1, 2].flatMap(() => ['Welding for beginners', 'Bookkeeping']),
    );
  });

  it('reports an error about one entity at every place where that entity stands', async () => {
    const { data, errors } = await graph.ask('{ me { orders { session { provider } } } }');

    expect(
      errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code'], extensions['subgraph']]),
    ).toEqual([
      ['me.orders.1.session.provider', 'FORBIDDEN', 'registry'],
      ['me.orders.3.session.provider', 'FORBIDDEN', 'registry'],
      ['me.orders.5.session.provider', 'FORBIDDEN', 'registry'],
    ]);
    expect(data).toMatchObject({
      me: { orders: [{ session: { provider: 'Weld & Co' } }, { session: { provider: null } }, {}, {}, {}, {}] },
    });
  });

  it('uses one connection again for questions that follow each other', async () => {
    for (let round = 0; round < 5; round += 1) await graph.ask('{ me { name } }');

    expect(new Set(graph.subgraph('accounts').received.map(({ clientPort }) => clientPort)).size).toBe(1);
  });

  it('hands on the request id and the languages of the client, and nothing else of its headers', async () => {
    const requestId = '0190a6f3-7a50-7c3e-9d3a-0b1c2d3e4f50';
    const answer = await graph.ask(JOURNEY, {
      headers: {
        'x-request-id': requestId,
        'accept-language': 'fr, nl;q=0.5',
        cookie: 'a=b',
        'x-tessera-viewer': 'root',
      },
    });

    expect(answer.headers.get('x-request-id')).toBe(requestId);
    for (const name of ['accounts', 'registry', 'credentials']) {
      const { headers } = graph.subgraph(name).received[0] ?? { headers: {} };
      expect(headers).toMatchObject({ 'x-request-id': requestId, 'accept-language': 'fr, nl;q=0.5' });
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(headers).not.toHaveProperty('x-tessera-viewer');
    }
  });
});

describe('a subgraph that fails', () => {
  it('leaves a gap and names itself, and the rest of the answer stands', async () => {
    await graph.subgraph('registry').stop();
    const { status, data, errors, text } = await graph.ask(JOURNEY);
    await graph.subgraph('registry').start();

    expect(status).toBe(200);
    expect(data).toMatchObject({
      me: { name: 'Ada', credentials: ['Welder, level 3'], orders: [{ session: { title: null } }, {}, {}, {}, {}, {}] },
    });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'registry' });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack/i);
  });

  it('is asked a query once more when it cuts the connection', async () => {
    graph.subgraph('accounts').resetNext(1);
    const { data, errors } = await graph.ask('{ me { name } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ me: { name: 'Ada' } });
    expect(graph.subgraph('accounts').received).toHaveLength(2);
  });

  it('is never sent a mutation twice', async () => {
    graph.subgraph('accounts').resetNext(1);
    const { data, errors } = await graph.ask('mutation { orderPlace(idempotencyKey: "spring") }');

    expect(graph.subgraph('accounts').received).toHaveLength(1);
    expect(data).toEqual({ orderPlace: null });
    expect(errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(errors?.[0]?.message).toContain('same idempotency key');
  });

  it('that is busy for now says so, in HTTP too when it was all that was asked', async () => {
    const [alone, beside] = [await graph.ask('{ busy }'), await graph.ask('{ busy me { name } }')];

    expect(alone.errors?.[0]?.extensions).toEqual({ code: 'TOO_BUSY', subgraph: 'accounts' });
    expect([alone.status, alone.headers.get('retry-after')]).toEqual([503, '1']);
    expect([beside.status, beside.data]).toEqual([200, { busy: null, me: { name: 'Ada' } }]);
  });

  it('keeps what went wrong inside to itself', async () => {
    const { errors, text, headers } = await graph.ask('{ broken }');

    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: headers.get('x-request-id') });
    expect(errors?.[0]?.path).toEqual(['broken']);
    expect(text).not.toMatch(/select|person\.ts|srv/);
  });
});

describe('the supergraph file', () => {
  const eventually = async (settled: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + 10_000;
    while (!(await settled())) {
      if (Date.now() > end) throw new Error('did not settle');
      await pause(100);
    }
  };
  const asksNickname = async (): Promise<boolean> => (await graph.ask('{ me { nickname } }')).status === 200;

  it('is served anew when it changes, and a broken one is not', async () => {
    const former = await readFile(graph.supergraphFile, 'utf8');
    expect(await asksNickname()).toBe(false);

    const changed = smallSubgraphs.map((definition) => ({
      ...definition,
      sdl: definition.sdl.replace('name: String friend', 'name: String nickname: String friend'),
    }));
    await writeFile(graph.supergraphFile, compose(changed));
    await eventually(asksNickname);

    await writeFile(graph.supergraphFile, 'type Query { half');
    await eventually(() => Promise.resolve(graph.logLines.some(({ msg }) => String(msg).includes('former one stays'))));
    expect(await asksNickname()).toBe(true);

    await writeFile(graph.supergraphFile, former);
    await eventually(async () => !(await asksNickname()));
  });
});
