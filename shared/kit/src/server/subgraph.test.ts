import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codesOf, notesUnderTest, type NotesUnderTest } from '../../test/note-subgraph/note-under-test.ts';
import { signViewerIdentity } from '../identity/identity-token.ts';
import { anonymous, roles } from '../identity/viewer.ts';

const SECRET = 'what Ada wrote';
const ada = holder('01980000-0000-7000-8000-00000000000a');
const bram = holder('01980000-0000-7000-8000-00000000000b');

let notes: NotesUnderTest;
beforeAll(async () => {
  notes = await notesUnderTest();
});
afterAll(() => notes.stop());

describe('a call that does not come through the gateway', () => {
  it('is refused before anything of it is read', async () => {
    const other = await signViewerIdentity(notes.keys.signer.gateway, { audience: 'registry', viewer: ada });
    for (const token of [null, 'nonsense', other]) {
      const answer = await notes.send('{ noteCount }', { token });
      expect([answer.status, answer.data, codesOf(answer)]).toEqual([401, undefined, ['DIRECT_CALL_REFUSED']]);
    }
    expect((await notes.send('', { body: '{ not JSON' })).status).toBe(401);
  });

  it('is refused without the word Bearer too', async () => {
    const token = await signViewerIdentity(notes.keys.signer.gateway, { audience: 'notes', viewer: ada });
    for (const authorization of [token, `Basic ${token}`, `Bearer  ${token}`, `Bearer ${token} x`]) {
      expect((await notes.send('{ noteCount }', { headers: { authorization } })).status).toBe(401);
    }
  });
});

describe('access', () => {
  it('is refused as a whole, before anything runs, and names the field', async () => {
    const refused = await notes.as(ada, '{ noteCount audited }');
    expect(refused.data ?? null).toBeNull();
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', field: 'Query.audited', roles: ['AUDITOR'] } },
    ]);
  });

  it('is asked for by signing in', async () => {
    expect(codesOf(await notes.as(anonymous('r'), '{ audited }'))).toEqual(['UNAUTHENTICATED']);
    expect((await notes.as(anonymous('r'), '{ noteCount }')).data).toEqual({ noteCount: 0 });
  });

  it('needs a step-up that is not too old', async () => {
    const longAgo = { ...ada, authenticatedAt: Math.floor(Date.now() / 1000) - 600 };
    expect((await notes.as(ada, '{ committed }')).data).toEqual({ committed: true });
    expect(codesOf(await notes.as(longAgo, '{ committed }'))).toEqual(['STEP_UP_REQUIRED']);
  });

  it('is judged anew for each viewer of the same operation', async () => {
    const auditor = staff('AUDITOR', null, { subject: '01980000-0000-7000-8000-00000000000c' });
    for (const [viewer, codes] of [
      [auditor, []],
      [ada, ['FORBIDDEN']],
      [auditor, []],
    ] as const) {
      expect(codesOf(await notes.as(viewer, '{ audited }'))).toEqual(codes);
    }
  });
});

describe('a service', () => {
  const ENTITIES = '_entities(representations: [{ __typename: "Note", id: "01980000-0000-7000-8000-000000000000" }])';

  it('reaches internal fields, as the system', async () => {
    await notes.as(bram, 'mutation { noteAdd(text: "b") { id } }');
    const all = (await notes.asService('{ internalNoteCount }')).data?.['internalNoteCount'];
    expect(all).toBeGreaterThan(0);
    expect((await notes.as(anonymous('r'), '{ noteCount }')).data).toEqual({ noteCount: 0 });
  });

  it.each([
    ['a public field', '{ noteCount }'],
    ['a public field beside an internal one', '{ internalNoteCount noteCount }'],
    ['an alias that only sounds internal', '{ internalNoteCount: noteCount }'],
    ['entities', `{ ${ENTITIES} { ... on Note { text } } }`],
    ['entities beside an internal field', `{ internalNoteCount ${ENTITIES} { ... on Note { text } } }`],
    ['a command', 'mutation { noteAdd(text: "x") { id } }'],
    ['the contract', '{ _service { sdl } }'],
    ['nothing', '{ __typename }'],
  ])('does not reach %s', async (_what, query) => {
    const answer = await notes.asService(query);
    expect([answer.data ?? null, codesOf(answer)]).toEqual([null, ['FORBIDDEN']]);
  });

  it('cannot be played by a viewer of any role', async () => {
    for (const role of roles) {
      expect(codesOf(await notes.as(staff(role, null, { subject: 'x' }), '{ internalNoteCount }'))).toEqual([
        'FORBIDDEN',
      ]);
    }
  });
});

describe('a failure nobody expected', () => {
  it.each(['with an error', 'with a string', 'reading JSON', 'with what it answers', 'in a cast', 'in SQL'])(
    '%s reaches neither the client nor, with what a person wrote, the log',
    async (way) => {
      const before = notes.logLines.length;
      const query = 'query ($way: String!, $secret: String!) { failing(way: $way, secret: $secret) }';
      const requestId = `r-${way}`;
      const answer = await notes.as({ ...ada, requestId }, query, { variables: { way, secret: SECRET } });
      const logged = notes.logLines.slice(before);

      expect(answer.data ?? null).toBeNull();
      expect(answer.errors).toEqual([
        { message: 'Something went wrong on our side.', path: ['failing'], extensions: { code: 'INTERNAL' } },
      ]);
      expect(logged).toMatchObject([
        { level: 'error', requestId, path: ['failing'], msg: 'unexpected failure' },
        { level: 'info', requestId, codes: ['INTERNAL'], msg: 'answered' },
      ]);
      expect(JSON.stringify(logged)).not.toContain('Ada');
    },
  );

  it('still tells the log where it happened', async () => {
    const before = notes.logLines.length;
    await notes.as(ada, '{ failing(way: "with an error", secret: "x") }');
    const [line] = notes.logLines.slice(before) as [
      { err: { message: string; stack: string; cause: { type: string } } },
    ];
    expect(line.err).toMatchObject({ message: 'broken', cause: { type: 'SyntaxError' } });
    expect(line.err.stack).toContain('note-resolvers.ts');
  });

  it('is not what a client’s own mistake is', async () => {
    const before = notes.logLines.length;
    expect(codesOf(await notes.as(ada, '{ nothing }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codesOf(await notes.as(ada, '{ noteCount'))).toEqual(['GRAPHQL_PARSE_FAILED']);
    const wrong = await notes.as(ada, 'query ($n: Int!) { slow(milliseconds: $n) }', { variables: { n: SECRET } });
    expect(codesOf(wrong)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(notes.logLines.slice(before))).not.toContain('Ada');
    expect(notes.logLines.slice(before).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a request that cannot be read', () => {
  it.each([
    ['no JSON', `{ "query": "${SECRET}`, 400],
    ['too large', JSON.stringify({ query: `# ${SECRET}${'x'.repeat(2 ** 20)}` }), 413],
    ['no query', JSON.stringify({ note: SECRET }), 400],
    ['several at once', JSON.stringify([{ query: `{ noteCount } # ${SECRET}` }]), 400],
  ])('for being %s is refused as GraphQL is, and repeated nowhere', async (_what, body, status) => {
    const printed = vi.spyOn(console, 'error');
    const before = notes.logLines.length;
    const answer = await notes.as(ada, '', { body });

    expect(answer.status).toBe(status);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(answer.text).not.toMatch(/Ada|node_modules/);
    expect(JSON.stringify(notes.logLines.slice(before))).not.toContain('Ada');
    expect(printed).not.toHaveBeenCalled();
  });
});

describe('the line of a request', () => {
  it('holds its id, the operation, the time and the codes, and neither texts nor variables nor tokens', async () => {
    const before = notes.logLines.length;
    await notes.as({ ...ada, requestId: 'r-1' }, `query Peek { noteCount audited } # ${SECRET}`);
    const [line, ...others] = notes.logLines.slice(before);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ service: 'notes', requestId: 'r-1', operation: 'Peek', codes: ['FORBIDDEN'] });
    expect(JSON.stringify(line)).not.toMatch(/Ada|Bearer|eyJ/);
  });
});

describe('languages', () => {
  it.each([
    [undefined, []],
    ['fr', ['fr']],
    ['fr-BE, nl;q=0.8, en;q=0.9', ['fr-be', 'en', 'nl']],
    ['fr;q=0.5, nl', ['nl', 'fr']],
    ['de;q=0, fr', ['fr']],
    ['*, fr;q=2, __proto__, nl;q=x, en', ['en']],
    ['fr ; q=0.1,nl;q=0.10', ['fr', 'nl']],
  ])('of %s are %j, best first', async (header, languages) => {
    const headers = header === undefined ? { 'accept-language': '' } : { 'accept-language': header };
    expect((await notes.as(ada, '{ languages }', { headers })).data).toEqual({ languages });
  });
});

describe('what nobody shall see', () => {
  it('is the schema, by introspection or by suggestion, and what the server is made of', async () => {
    const answer = await notes.as(ada, '{ __schema { types { name } } }');
    expect(answer.data ?? null).toBeNull();
    expect((await notes.as(ada, '{ noteCoun }')).text).not.toContain('noteCount');
    expect((await notes.as(ada, '{ _service { sdl } }')).data ?? null).toBeNull();
    const response = await fetch(`${notes.origin}/health/live`);
    expect(response.headers.has('x-powered-by')).toBe(false);
  });
});

describe('health', () => {
  const health = async (path: string): Promise<number> => (await fetch(`${notes.origin}/health/${path}`)).status;

  it('is live and ready without an identity, and tells nothing else', async () => {
    expect([await health('live'), await health('ready')]).toEqual([200, 200]);
  });

  it('is not ready when it drains, and lives on', async () => {
    const draining = await notesUnderTest();
    draining.subgraph.drain();
    const [live, ready] = await Promise.all(
      ['live', 'ready'].map((path) => fetch(`${draining.origin}/health/${path}`)),
    );
    expect([live?.status, ready?.status]).toEqual([200, 503]);
    expect((await draining.as(ada, '{ noteCount }')).data).toEqual({ noteCount: 0 });
    await draining.stop();
  });

  it('is not ready while the database lets nobody in, and again when it does', async () => {
    const cut = await notesUnderTest();
    const ready = async (): Promise<number> => (await fetch(`${cut.origin}/health/ready`)).status;
    const letIn = (allow: boolean) =>
      cut.asSuperuser(`update pg_database set datallowconn = $1 where datname = current_database()`, [allow]);
    await letIn(false);
    await cut.asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(await ready()).toBe(503);
    await letIn(true);
    await expect.poll(ready).toBe(200); // a busy machine may need more than half a second at first
    await cut.stop();
  });
});
