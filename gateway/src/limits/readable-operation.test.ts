import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallGraph, type SmallGraph } from '../../test/small-graph/small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());

interface Refused {
  readonly status: number;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

async function refusalOf(body: object | string): Promise<Refused> {
  const response = await graph.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, errors: ((await response.json()) as Pick<Refused, 'errors'>).errors };
}

const badInput = { status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };

describe('an operation to carry out', () => {
  it.each([
    ['that is one of several and not named', { query: 'query A { viewer } query B { viewer }' }, /several operations/],
    ['that is named and not there', { query: 'query A { viewer }', operationName: 'C' }, /no operation of the name/],
  ])('%s is refused, and why', async (_what, body, message) => {
    const refused = await refusalOf(body);
    expect(refused).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
    expect(refused.errors[0]?.message).toMatch(message);
  });
});

const placing = 'mutation ($key: String) { orderPlace(idempotencyKey: $key) }';
const placingWith = (variables: object): Promise<Refused> => refusalOf({ query: placing, variables });

describe('a text', () => {
  it('with half of a surrogate pair is refused, and its variable named', async () => {
    const refused = await placingWith({ key: 'a\ud800b' });
    expect(refused).toMatchObject(badInput);
    expect(refused.errors[0]?.message).toBe('Variable "$key" holds half of a surrogate pair, which is no text.');
  });

  it('is found within a variable', async () => {
    const refused = await placingWith({ input: { titles: ['fine', { value: '\udfff', 'no name': 1 }] } });
    expect(refused.errors[0]?.message).toMatch(/^Variable "\$input.titles\[1\]\.value" /);
  });

  it('of any other characters is passed on', async () => {
    const answer = await graph.ask(placing, { variables: { key: 'é 🗝 \n "' } });
    expect(answer.data).toEqual({ orderPlace: 'é 🗝 \n "' });
  });
});

it('refuses a variable that is nested without end, however deep', async () => {
  for (const levels of [66, 40_000]) {
    const deep = `${'['.repeat(levels)}1${']'.repeat(levels)}`;
    expect(await refusalOf(`{"query":${JSON.stringify(placing)},"variables":{"key":${deep}}}`)).toMatchObject(badInput);
  }
});

it('knows no subscriptions', async () => {
  const { status } = await refusalOf({ query: 'subscription { viewer }' });
  expect(status).toBe(400);
});
