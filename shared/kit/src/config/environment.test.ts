import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ConfigurationError,
  dataKeyFile,
  migrationEnvironment,
  readEnvironment,
  subgraphEnvironment,
} from './environment.ts';

const schema = z.object(subgraphEnvironment);
let folder: string;
let good: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tessera-kit-'));
  const [key, jwks] = [join(folder, 'key.json'), join(folder, 'jwks.json')];
  await writeFile(key, '{"kid":"accounts"}\n');
  await writeFile(jwks, '{"keys":[]}');
  await writeFile(join(folder, 'empty'), '\n');
  good = {
    PORT: '4001',
    IDENTITY_KEY_FILE: key,
    IDENTITY_JWKS_FILE: jwks,
    DATABASE_URL: 'postgresql://accounts:secret@127.0.0.1:5432/tessera',
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const complaintAbout = (changes: NodeJS.ProcessEnv): string => {
  try {
    readEnvironment(schema, { ...good, ...changes });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'none';
};

it('reads what it was told, and takes the rest from its defaults', () => {
  expect(readEnvironment(schema, good)).toEqual({
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: 4001,
    LOG_LEVEL: 'info',
    OTEL_TRACES_SAMPLER_ARG: 1,
    IDENTITY_KEY_FILE: '{"kid":"accounts"}',
    IDENTITY_JWKS_FILE: '{"keys":[]}',
    DATABASE_URL: good['DATABASE_URL'],
    DATABASE_POOL_SIZE: 12,
  });
});

describe('a configuration that it must not run with', () => {
  it.each([
    ['PORT', undefined],
    ['PORT', ''],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'verbose'],
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'tessera'],
    ['DATABASE_URL', 'mysql://127.0.0.1/tessera'],
    ['DATABASE_POOL_SIZE', '1'],
    ['DATABASE_POOL_SIZE', 'many'],
    ['IDENTITY_KEY_FILE', undefined],
    ['IDENTITY_KEY_FILE', ''],
    ['IDENTITY_JWKS_FILE', '/does/not/exist'],
    ['IDENTITY_JWKS_FILE', tmpdir()],
  ])('is named: %s is %s', (name, value) => {
    expect(complaintAbout({ [name]: value })).toMatch(new RegExp(`^${name}: [^;]+$`));
  });

  it('names every wrong variable at once', () => {
    const complaint = complaintAbout({
      PORT: 'x',
      LOG_LEVEL: 'x',
      DATABASE_URL: 'x',
      IDENTITY_KEY_FILE: '/does/not/exist',
      IDENTITY_JWKS_FILE: undefined,
    });
    const named = complaint.split('; ').map((part) => part.slice(0, part.indexOf(':')));
    expect(named.toSorted()).toEqual(['DATABASE_URL', 'IDENTITY_JWKS_FILE', 'IDENTITY_KEY_FILE', 'LOG_LEVEL', 'PORT']);
  });

  it('says which file cannot be read, and which is empty', () => {
    expect(complaintAbout({ IDENTITY_KEY_FILE: '/does/not/exist' })).toContain('cannot read the file /does/not/exist');
    expect(complaintAbout({ IDENTITY_KEY_FILE: join(folder, 'empty') })).toContain('is empty');
  });

  it('is not repeated where it may hold a secret', () => {
    expect(complaintAbout({ DATABASE_URL: 'accounts:secret@tessera' })).not.toContain('secret');
  });
});

describe('a variable that comes as a file', () => {
  const url = 'postgresql://accounts:secret@127.0.0.1:5432/tessera';
  const read = (changes: NodeJS.ProcessEnv): unknown =>
    readEnvironment(schema, { ...good, DATABASE_URL: undefined, ...changes }).DATABASE_URL;

  it('is what the file NAME_FILE says, without the end of its line', async () => {
    await writeFile(join(folder, 'url'), `${url}\n`);
    expect(read({ DATABASE_URL_FILE: join(folder, 'url') })).toBe(url);
    expect(read({ DATABASE_URL: '', DATABASE_URL_FILE: join(folder, 'url') })).toBe(url);
  });

  it('is not looked for when the variable itself is set', () => {
    expect(read({ DATABASE_URL: url, DATABASE_URL_FILE: '/does/not/exist' })).toBe(url);
  });

  it('is named once when it is missing, empty or wrong', async () => {
    const missing = join(folder, 'missing');
    expect(complaintAbout({ DATABASE_URL: undefined, DATABASE_URL_FILE: missing })).toBe(
      `DATABASE_URL_FILE: cannot read the file ${missing}`,
    );
    expect(complaintAbout({ DATABASE_URL: undefined, DATABASE_URL_FILE: join(folder, 'empty') })).toMatch(
      /^DATABASE_URL_FILE: [^;]+ is empty$/,
    );
    await writeFile(join(folder, 'wrong'), 'mysql://127.0.0.1/tessera');
    expect(complaintAbout({ DATABASE_URL: undefined, DATABASE_URL_FILE: join(folder, 'wrong') })).toMatch(
      /^DATABASE_URL: [^;]+$/,
    );
  });
});

it('is held to more in production', () => {
  expect(complaintAbout({ NODE_ENV: 'production' })).toMatch(
    /^DATABASE_URL: [^;]+ in production; IDENTITY_KEY_FILE: [^;]+$/,
  );
});

describe('a file with a data key', () => {
  it('is read to its 32 bytes, and named when it holds anything else', async () => {
    const environment = z.object({ DATA_KEY_FILE: dataKeyFile });
    const [key, short] = [join(folder, 'data-key'), join(folder, 'short-key')];
    await writeFile(key, `${Buffer.alloc(32, 7).toString('base64url')}\n`);
    await writeFile(short, 'short');
    expect(readEnvironment(environment, { DATA_KEY_FILE: key }).DATA_KEY_FILE).toEqual(Buffer.alloc(32, 7));
    expect(() => readEnvironment(environment, { DATA_KEY_FILE: short })).toThrow(/^DATA_KEY_FILE: [^;]*32 bytes[^;]*$/);
  });
});

describe('the zone in which a day begins', () => {
  const zoneOf = (zone: string | undefined): string =>
    readEnvironment(z.object(migrationEnvironment), { DATABASE_URL: good['DATABASE_URL'], SCHEME_TIME_ZONE: zone })
      .SCHEME_TIME_ZONE;

  it('is that of Brussels unless another is told', () => {
    expect([zoneOf(undefined), zoneOf('Atlantic/Azores')]).toEqual(['Europe/Brussels', 'Atlantic/Azores']);
  });

  it.each(['Mars/Olympus', '', '+01:00', '-0100', `Europe/Paris'; --`])('is never %j', (zone) => {
    expect(() => zoneOf(zone)).toThrow('SCHEME_TIME_ZONE: is no time zone');
  });
});
