import { holder } from '@tessera/stack/testing/viewers.ts';
import { expect, it } from 'vitest';
import { actsFor, anonymous, holdsRole, organisationsOf, type Viewer } from './viewer.ts';

const [north, south] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002'];
const adviser: Viewer = {
  ...holder('01980000-0000-7000-8000-000000000000'),
  roles: [
    { role: 'PES_ADVISER', organisationId: north, region: 'BE21' },
    { role: 'PES_FUND_MANAGER', organisationId: south, region: null },
    { role: 'ANALYST', organisationId: null, region: null },
  ],
};

it('is anyone, in the role PUBLIC', () => {
  expect(holdsRole(anonymous('r'), 'PUBLIC')).toBe(true);
  expect(holdsRole(anonymous('r'), 'HOLDER', 'SERVICE')).toBe(false);
  expect(holdsRole(adviser, 'HOLDER', 'ANALYST')).toBe(true);
  expect(holdsRole(adviser)).toBe(false);
});

it('does not mix the organisations of two roles', () => {
  expect(actsFor(adviser, north, 'PES_ADVISER')).toBe(true);
  expect(actsFor(adviser, south, 'PES_ADVISER')).toBe(false);
  expect(organisationsOf(adviser, 'PES_ADVISER', 'PES_FUND_MANAGER')).toEqual([north, south]);
});

it('acts for no organisation in a role without one', () => {
  expect(organisationsOf(adviser, 'ANALYST')).toEqual([]);
  expect(organisationsOf(adviser, 'PUBLIC')).toEqual([]);
});
