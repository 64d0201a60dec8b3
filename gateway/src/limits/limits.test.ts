import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallGraph, type Answer, type SmallGraph } from '../../test/small-graph/small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());

const nested = (levels: number): string => `{ me { ${'friend { '.repeat(levels)}id${' }'.repeat(levels)} } }`;
const numbered = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const refused = ({ status, data, errors }: Answer): unknown => {
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  return errors?.[0]?.extensions['limit'] ?? errors?.[0]?.extensions['code'];
};

const persisted = (query: string): object => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
});

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  graph.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('an operation', () => {
  it('goes as deep as a joined journey needs, and no deeper', async () => {
    expect((await graph.ask(nested(10))).status).toBe(200);
    expect(refused(await graph.ask(nested(11)))).toBe('depth');
  });

  it('cannot hide its depth in fragments, whatever they are called', async () => {
    const query = `{ me { ...__schema } } fragment __schema on Person { ${'friend { '.repeat(11)}id${' }'.repeat(11)} }`;
    expect(refused(await graph.ask(query))).toBe('depth');
  });

  it('cannot hide its size in operations that are not the one asked for', async () => {
    const response = await post({
      query: `query Small { me { id } } query Large ${nested(11)}`,
      operationName: 'Small',
    });
    expect(response.status).toBe(400);
  });

  const doubling = numbered(
    9,
    (index) => `fragment f${String(index)} on Person { ...f${String(index + 1)} friend { ...f${String(index + 1)} } }`,
  );

  it.each([
    ['aliases', `{ me { ${numbered(16, (index) => `a${String(index)}: name`)} } }`],
    ['rootFields', `{ ${numbered(11, () => 'viewer')} }`],
    ['directives', `{ me { ${numbered(21, () => 'id @include(if: true)')} } }`],
    ['fields', `{ me { ...f0 } } ${doubling} fragment f9 on Person { id name }`],
    ['rows', '{ persons(first: 100) { nodes { friends(first: 100) { nodes { id } } } } }'],
  ])('is refused beyond the limit of %s', async (limit, query) => {
    expect(refused(await graph.ask(query))).toBe(limit);
  });

  it('is refused when it has too many tokens, before it is parsed to its end', async () => {
    expect(refused(await graph.ask(`{ me { ${'id '.repeat(2_000)} } }`))).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('is held to the limits when it comes by its hash', async () => {
    const query = nested(11);
    expect((await post({ query, extensions: persisted(query) })).status).toBe(400);
    const again = (await (await post({ extensions: persisted(query) })).json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(again.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('may be the introspection of every tool', async () => {
    const { status, data } = await graph.ask(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data).toHaveProperty('__schema');
  });
});

describe('a request', () => {
  it('carries one operation: batches are refused', async () => {
    const response = await post([{ query: '{ viewer }' }, { query: '{ viewer }' }]);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/batching/i);
  });

  it('may not be large', async () => {
    const response = await post({ query: `{ viewer } #${'x'.repeat(110_000)}` });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });

  it('may not have the character U+0000, which no database keeps, in a variable or in the document', async () => {
    for (const body of [
      { query: 'query ($a: String) { __typename }', variables: { a: 'a\u0000b' } },
      { query: '{ __type(name: "a\\u0000b") { name } }' },
    ]) {
      const response = await graph.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });

  it('must be JSON that can be read', async () => {
    const response = await post('{ "query": ');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('changes nothing by GET', async () => {
    const query = encodeURIComponent('mutation { orderPlace(idempotencyKey: "a") }');
    const response = await graph.fetch(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(response.status).toBe(405);
    expect(graph.subgraph('accounts').received.filter((asked) => asked.query.startsWith('mutation'))).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'of the kind that any page can send (%s) is refused',
    async (type) => {
      const response = await post('{ "query": "{ viewer }" }', { 'content-type': type });
      expect(response.status).toBe(400);
    },
  );

  it('by GET without a sign of a GraphQL client is refused', async () => {
    const response = await graph.fetch(`/graphql?query=${encodeURIComponent('{ viewer }')}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
  });
});

describe('introspection switched off', () => {
  it('shows neither the schema nor names that nearly fit', async () => {
    const closed = await startSmallGraph({ introspection: false });
    try {
      expect((await closed.ask('{ __schema { types { name } } }')).status).toBe(400);
      const { status, text } = await closed.ask('{ me { nam } }');
      expect(status).toBe(400);
      expect(text).not.toMatch(/did you mean/i);
    } finally {
      await closed.stop();
    }
  });
});
