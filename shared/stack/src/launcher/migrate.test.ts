import { expect, inject, it } from 'vitest';
import { subgraphNamed, subgraphs } from '../subgraphs.ts';
import { testDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

it.each(subgraphs.map(({ name }) => name))(
  'lets a day of %s begin where it is told, else in Brussels',
  async (name) => {
    const database = await testDatabase(name);
    const databaseName = new URL(database.url).pathname.slice(1);
    const zoneAfter = async (how: Parameters<typeof migrate>[3]): Promise<unknown> => {
      expect(await migrate(inject('postgres'), subgraphNamed(name), databaseName, how)).toBe(true);
      return database.asOwner('select time_zone from scheme_clock');
    };

    expect(await zoneAfter({ timeZone: 'Atlantic/Azores' })).toEqual([{ time_zone: 'Atlantic/Azores' }]);
    expect(await zoneAfter({})).toEqual([{ time_zone: 'Europe/Brussels' }]);
    await expect(zoneAfter({ timeZone: 'Mars/Olympus' })).rejects.toThrow('SCHEME_TIME_ZONE: is no time zone');
    await database.drop();
  },
);
