import { describe, expect, it } from 'vitest';
import { roles } from '../identity/viewer.ts';
import { isUuid } from '../text/uuid.ts';
import { demoOrganisations, demoPerson, demoRegions, demoSignIns } from './country.ts';

const machines = new Set(['PUBLIC', 'SERVICE']); // nobody signs in as these
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

describe('the demo sign-ins', () => {
  it('hold every role that a person signs in with, in the order of the access directive', () => {
    const held = [...new Set(demoSignIns.map(({ role }) => role))];
    expect(held).toEqual(roles.filter((role) => !machines.has(role)));
  });

  it('are different persons with different names', () => {
    expect(unique(demoSignIns.map(({ subject }) => subject))).toBe(true);
    expect(unique(demoSignIns.map(({ name }) => name))).toBe(true);
  });

  it('are persons of the country, for organisations of the country', () => {
    const regionOf = new Map<string | null, string | null>(demoOrganisations.map(({ id, region }) => [id, region]));
    regionOf.set(null, null);
    const national = new Set(['POLICY_AUTHOR', 'POLICY_APPROVER']); // for the country as a whole
    for (const [number, { subject, name, role, organisationId, region }] of demoSignIns.entries()) {
      const person = demoPerson(number);
      expect({ subject, name }).toEqual({ subject: person.id, name: `${person.givenName} ${person.familyName}` });
      expect(region).toBe(national.has(role) ? null : regionOf.get(organisationId));
    }
  });
});

describe('the demo persons', () => {
  const persons = Array.from({ length: 2_000 }, (_, number) => demoPerson(number));

  it('are the same every time', () => {
    expect(persons.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, number) => demoPerson(number)));
  });

  it('have ids of their own, birth dates that exist, and regions of the country', () => {
    expect(unique(persons.map(({ id }) => id))).toBe(true);
    for (const { id, birthDate, region } of persons) {
      expect(isUuid(id)).toBe(true);
      expect(new Date(birthDate).toISOString().slice(0, 10)).toBe(birthDate);
      expect(demoRegions).toContain(region);
    }
  });

  it('begin with the one the first query is about', () => {
    expect(persons[0]).toMatchObject({ region: 'BE21', labourForceStatus: 'EMPLOYED', qualification: 'LOW' });
  });

  it('are of every status and qualification', () => {
    expect(new Set(persons.map(({ labourForceStatus }) => labourForceStatus)).size).toBe(5);
    expect(new Set(persons.map(({ qualification }) => qualification)).size).toBe(3);
  });
});

it('has organisations with ids and names of their own', () => {
  expect(unique(demoOrganisations.map(({ id }) => id))).toBe(true);
  expect(unique(demoOrganisations.map(({ legalName }) => legalName))).toBe(true);
  expect(demoOrganisations.every(({ id }) => isUuid(id))).toBe(true);
});
