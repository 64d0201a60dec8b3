import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PAGE, connectionOf, keyAfter, pageSize } from './connection.ts';

const KEY = /^[a-z]+$/;
const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');

describe('the size of a page', () => {
  it.each([
    ['nothing', undefined, 20],
    ['null', null, 20],
    ['1', 1, 1],
    ['100', 100, 100],
    ['101', 101, MAX_PAGE],
    ['1000', 1_000, MAX_PAGE],
  ])('for %s', (_what, first, size) => {
    expect(pageSize({ first })).toBe(size);
  });

  it.each([0, -1, -5])('is refused for %d', (first) => {
    expect(() => pageSize({ first })).toThrow(`from 1 to 100 rows: first is ${first}`);
  });
});

describe('a cursor', () => {
  it('leads back to the key it was made of', () => {
    const { pageInfo } = connectionOf(['b'], 1, (row) => row);
    expect(keyAfter({ after: pageInfo.endCursor }, KEY)).toBe('b');
  });

  it('carries every key, whatever characters are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        const { edges } = connectionOf([key], 1, (row) => row);
        return keyAfter({ after: edges[0]?.cursor }, /^[^]*$/) === key;
      }),
    );
  });

  it.each([undefined, null])('of %s starts from the beginning', (after) => {
    expect(keyAfter({ after }, KEY)).toBeNull();
  });

  it.each([
    ['an empty one', ''],
    ['one of another list', cursorOf('2026-11-21')],
    ['no base64 at all', '%%%'],
    ['one with a NUL in it', cursorOf('a\u0000')],
    ['one with SQL in it', cursorOf("a'; drop table note; --")],
  ])('is refused when it is %s', (_what, after) => {
    expect(() => keyAfter({ after }, KEY)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error,
    );
  });
});

describe('a connection', () => {
  it('says that more follows when it was given one row more than asked for', () => {
    const { edges, pageInfo } = connectionOf(['a', 'b', 'c'], 2, (row) => row);
    expect(edges.map(({ node }) => node)).toEqual(['a', 'b']);
    expect(pageInfo).toEqual({ hasNextPage: true, endCursor: cursorOf('b') });
  });

  it('ends without a cursor when it is empty', () => {
    expect(connectionOf<string>([], 2, (row) => row)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('shows every row once, in order, however small the pages are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(KEY)), fc.integer({ min: 1, max: 7 }), (keys, first) => {
        const rows = keys.toSorted();
        const seen: string[] = [];
        for (let after: string | null | undefined, more = true; more;) {
          const start = keyAfter({ after }, KEY);
          const size = pageSize({ first });
          const following = rows.filter((row) => start === null || row > start).slice(0, size + 1);
          const { edges, pageInfo } = connectionOf(following, size, (row) => row);
          seen.push(...edges.map(({ node }) => node));
          ({ endCursor: after, hasNextPage: more } = pageInfo);
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});
