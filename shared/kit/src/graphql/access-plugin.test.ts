import { holder } from '@tessera/stack/testing/viewers.ts';
import { describe, expect, it } from 'vitest';
import { anonymous, roles, type Role, type Viewer } from '../identity/viewer.ts';
import { STEP_UP_MAX_AGE, refusalFor, steppedUp } from './access-plugin.ts';
import type { AccessRule } from './access.ts';

const NOW = 1_800_000_000;
const nobody = anonymous('r');
const person: Viewer = { ...holder('01980000-0000-7000-8000-000000000000'), authenticatedAt: NOW };
const machine: Viewer = {
  ...nobody,
  client: 'case-tool',
  roles: [{ role: 'SERVICE', organisationId: null, region: null }],
};
const withRole = (role: Role): Viewer => ({ ...person, roles: [{ role, organisationId: null, region: null }] });

const rule = (to: readonly Role[], changes: Partial<AccessRule> = {}): AccessRule => ({
  field: 'Query.thing',
  to,
  stepUp: false,
  ...changes,
});
const codeFor = (viewer: Viewer, ...rules: readonly AccessRule[]): unknown =>
  refusalFor(viewer, rules, NOW)?.extensions['code'] ?? null;

describe('who may ask', () => {
  it.each<readonly [string, Viewer, readonly Role[], string | null]>([
    ['anyone for what is public', nobody, ['PUBLIC'], null],
    ['nobody for what is a holder’s', nobody, ['HOLDER'], 'UNAUTHENTICATED'],
    ['a holder for what is a holder’s', person, ['HOLDER'], null],
    ['a holder for what is an auditor’s', person, ['AUDITOR'], 'FORBIDDEN'],
    ['a machine for what is a holder’s', machine, ['HOLDER'], 'FORBIDDEN'],
    ['a machine for what is open to machines', machine, ['SERVICE'], null],
    ['a client without a role', { ...machine, roles: [] }, ['SERVICE'], 'FORBIDDEN'],
    ['someone with one of the roles', withRole('AUDITOR'), ['DPO', 'AUDITOR'], null],
    ['someone for what is closed to all', person, [], 'FORBIDDEN'],
    ['nobody for what is closed to all', nobody, [], 'UNAUTHENTICATED'],
  ])('%s', (_what, viewer, to, code) => {
    expect(codeFor(viewer, rule(to))).toBe(code);
  });

  it.each(roles)('%s reaches what is open to it, and of the rest only what is public', (role) => {
    const reached = roles.filter((needed) => codeFor(withRole(role), rule([needed])) === null);
    expect(reached.toSorted()).toEqual([...new Set(['PUBLIC', role])].toSorted());
  });

  it('is refused for the first field out of reach, which is named', () => {
    const refused = refusalFor(person, [rule(['PUBLIC']), rule(['DPO'], { field: 'A.b' }), rule(['TREASURY'])], NOW);
    expect(refused?.extensions).toEqual({ code: 'FORBIDDEN', field: 'A.b', roles: ['DPO'] });
  });

  it('needs nothing to ask for nothing', () => {
    expect(codeFor(nobody)).toBeNull();
  });
});

describe('internal fields', () => {
  const internal = rule(['PUBLIC', 'SERVICE'], { field: 'Query.internalThing' });

  it('are out of every viewer’s reach, whatever they say of roles', () => {
    expect(codeFor(machine, internal)).toBe('FORBIDDEN');
    expect(codeFor(nobody, internal)).toBe('UNAUTHENTICATED');
    for (const role of roles) expect(codeFor(withRole(role), internal)).toBe('FORBIDDEN');
  });

  it('are those of an entity too, but not those that only sound like it', () => {
    expect(codeFor(person, rule(['HOLDER'], { field: 'Person.internalNote' }))).toBe('FORBIDDEN');
    expect(codeFor(person, rule(['HOLDER'], { field: 'Person.internals' }))).toBeNull();
    expect(codeFor(person, rule(['HOLDER'], { field: 'internalThing.id' }))).toBeNull();
  });
});

describe('a step-up', () => {
  const LEEWAY = 30; // of clocks
  it.each<readonly [string, Partial<Viewer>, boolean]>([
    ['just now', { authenticatedAt: NOW }, true],
    ['at the last moment', { authenticatedAt: NOW - STEP_UP_MAX_AGE - LEEWAY }, true],
    ['a moment too late', { authenticatedAt: NOW - STEP_UP_MAX_AGE - LEEWAY - 1 }, false],
    ['at an unknown time', { authenticatedAt: null }, false],
    ['at high', { assurance: 'HIGH' }, true],
    ['at low', { assurance: 'LOW' }, false],
    ['at no level', { assurance: null }, false],
  ])('%s counts: %s', (_what, changes, counts) => {
    expect(steppedUp({ ...person, ...changes }, NOW)).toBe(counts);
  });

  it('is asked for with what the client must ask the provider for', () => {
    const refused = refusalFor({ ...person, assurance: 'LOW' }, [rule(['HOLDER'], { stepUp: true })], NOW);
    expect(refused?.extensions).toEqual({
      code: 'STEP_UP_REQUIRED',
      field: 'Query.thing',
      acrValues: ['substantial', 'high'],
      maxAge: STEP_UP_MAX_AGE,
    });
  });

  it('is not asked of those who could not go on anyway', () => {
    expect(codeFor({ ...person, assurance: 'LOW' }, rule(['DPO'], { stepUp: true }))).toBe('FORBIDDEN');
    expect(codeFor(nobody, rule(['HOLDER'], { stepUp: true }))).toBe('UNAUTHENTICATED');
  });
});
