import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { afterAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { realData } from '@tessera/stack/testing/config.ts';
import { ESCO_NOTICE, escoReport, importEsco } from './import-esco.ts';

const root = mkdtempSync(join(tmpdir(), 'tessera-esco-'));
afterAll(() => rmSync(root, { recursive: true }));

let registry: RegistryUnderTest;
beforeEach(async () => {
  registry = await registryUnderTest();
});
afterEach(() => registry.stop());

const skill = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;
const occupation = (id: string): string => `http://data.europa.eu/esco/occupation/${id}`;

/** A small bundle in ESCO's form: two skills and an occupation of a new version, labels of an older one. */
const bundle = {
  'v1.1_skills_en.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\nK,${skill('a')},knowledge,cross-sector,baking,"making bread\nbread making",To bake.\nK,${skill('b')},skill/competence,,knead dough,,\n`,
  'v1.0_skills_fr.csv.gz': gzipSync(
    `conceptType,conceptUri,skillType,reuseLevel,preferredLabel\nK,${skill('a')},knowledge,cross-sector,boulangerie\nK,${skill('b')},skill/competence,,\nK,${skill('old')},knowledge,,ancien\n`,
  ),
  'v1.1_occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel\nO,${occupation('x')},7512,baker\n`,
  'v1.0_occupations_preferredLabel_26lang.csv': `conceptUri,iscoGroup,de,en,fi\n${occupation('x')},7512,Bäcker/Bäckerin,bread baker,leipuri\n${occupation('y')},7512,Müller,miller,mylläri\n`,
  'ISCOGroups_en.csv': `conceptType,conceptUri,code,preferredLabel\nI,http://data.europa.eu/esco/isco/C7512,7512,"Bakers, pastry-cooks"\n`,
  'v1.1_occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\n${occupation('x')},essential,knowledge,${skill('a')}\n${occupation('x')},optional,knowledge,${skill('b')}\n${occupation('y')},essential,knowledge,${skill('a')}\n`,
  'v1.1_skillSkillRelations.csv': 'not,read\n',
  'README.txt': 'Not a table.',
} as const;

type Files = Readonly<Record<string, string | Buffer>>;

function folderWith(files: Files): string {
  const folder = mkdtempSync(join(root, 'bundle-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const rows = (table: string, order: string): Promise<Json> =>
  registry.db.query(`select * from ${table} order by ${order}`);

describe('loading ESCO', () => {
  it('puts together what all files say, the newest version first, and leaves out what that version does not have', async () => {
    const done = await importEsco(registry.db, folderWith(bundle));

    expect(await rows('skill', 'uri')).toMatchObject([
      {
        uri: skill('a'),
        labels: { en: 'baking', fr: 'boulangerie' },
        alternative_labels: { en: 'making bread\nbread making' },
        descriptions: { en: 'To bake.' },
        skill_type: 'knowledge',
        reuse_level: 'cross-sector',
      },
      { uri: skill('b'), labels: { en: 'knead dough' }, reuse_level: null },
    ]);
    expect(await rows('occupation', 'uri')).toMatchObject([
      { uri: occupation('x'), labels: { en: 'baker', de: 'Bäcker/Bäckerin', fi: 'leipuri' }, isco_code: '7512' },
    ]);
    expect(await rows('occupation_skill', 'skill_uri')).toMatchObject([
      { relation: 'ESSENTIAL' },
      { relation: 'OPTIONAL' },
    ]);
    expect(await rows('isco_group', 'code')).toMatchObject([{ code: '7512' }]);
    expect(done.counts.skills).toEqual({ created: 2, changed: 0, unchanged: 0, removed: 0 });
    expect(done.bundle.ignored).toEqual(['v1.1_skillSkillRelations.csv']);
  });

  it('reports what was left out and why, and says what ESCO asks to be said', async () => {
    const report = escoReport(await importEsco(registry.db, folderWith(bundle)));

    expect(report).toMatch(/v1\.0_skills_fr\.csv\.gz +1 {2}the row has no label/);
    expect(report).toMatch(/v1\.0_skills_fr\.csv\.gz +1 {2}the concept is not in the newest version of the folder/);
    expect(report).toMatch(
      /v1\.1_occupationSkillRelations\.csv +1 {2}the occupation or skill is known to another file/,
    );
    expect(report).toContain(ESCO_NOTICE);
  });

  it('changes nothing the second time', async () => {
    const folder = folderWith(bundle);
    await importEsco(registry.db, folder);
    const versions = (): Promise<unknown> =>
      registry.db.query(
        `select uri, xmin::text from skill union all select uri, xmin::text from occupation union all select skill_uri, xmin::text from occupation_skill order by 1, 2`,
      );
    const before = await versions();

    const { counts } = await importEsco(registry.db, folder);

    expect(Object.values(counts).map(({ created, changed, removed }) => created + changed + removed)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(await versions()).toEqual(before);
  });

  it('follows a later release: labels change, languages stay, relations go', async () => {
    await importEsco(registry.db, folderWith(bundle));
    const later = {
      'skills_en.csv': bundle['v1.1_skills_en.csv'].replace('baking', 'bakery'),
      'occupations_en.csv': bundle['v1.1_occupations_en.csv'],
      'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\n${occupation('x')},essential,knowledge,${skill('b')}\n`,
    };

    const { counts } = await importEsco(registry.db, folderWith(later));

    expect(await rows('skill', 'uri')).toMatchObject([
      { labels: { en: 'bakery', fr: 'boulangerie' } },
      { labels: { en: 'knead dough' } },
    ]);
    expect(await rows('occupation_skill', 'skill_uri')).toMatchObject([
      { skill_uri: skill('b'), relation: 'ESSENTIAL' },
    ]);
    expect(counts.skills).toMatchObject({ changed: 1, unchanged: 1 });
    expect(counts.relations).toMatchObject({ changed: 1, removed: 1 });
  });
});

describe('a malformed bundle', () => {
  const relations = bundle['v1.1_occupationSkillRelations.csv'];
  const malformed: readonly (readonly [string, Files, string])[] = [
    [
      'a missing column',
      { 'v1.1_skills_en.csv': 'conceptUri,skillType,reuseLevel\n' },
      'v1.1_skills_en.csv, line 1, column preferredLabel: the header does not have this column',
    ],
    [
      'broken gzip',
      { 'v1.0_skills_fr.csv.gz': bundle['v1.0_skills_fr.csv.gz'].subarray(0, 60) },
      'v1.0_skills_fr.csv.gz, line 1: the gzip data is broken or cut off',
    ],
    [
      'an open quote',
      {
        'v1.1_occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel\nO,${occupation('x')},7512,"baker\n`,
      },
      'v1.1_occupations_en.csv, line 2: the record that begins here has a quote that is never closed',
    ],
    [
      'a relation to what no file has',
      { 'v1.1_occupationSkillRelations.csv': `${relations}${occupation('x')},essential,knowledge,${skill('none')}\n` },
      'v1.1_occupationSkillRelations.csv, line 5, column skillUri: no file of the folder has "http://data.europa.eu/esco/skill/none"',
    ],
    [
      'a relation of no known kind',
      { 'v1.1_occupationSkillRelations.csv': relations.replace('optional', 'maybe') },
      'v1.1_occupationSkillRelations.csv, line 3, column relationType: "maybe" is neither essential nor optional',
    ],
    [
      'a URI that is none',
      { 'v1.1_skills_en.csv': bundle['v1.1_skills_en.csv'].replace(skill('b'), 'skill/b') },
      'v1.1_skills_en.csv, line 4, column conceptUri: "skill/b" is not the URI of such a concept',
    ],
    [
      'a concept twice',
      { 'v1.1_skills_en.csv': bundle['v1.1_skills_en.csv'].replace(skill('b'), skill('a')) },
      'v1.1_skills_en.csv, line 4, column conceptUri: the concept stands on line 2 already',
    ],
  ];

  it.each(malformed)('with %s loads nothing and says where', async (_case, files, problem) => {
    await expect(importEsco(registry.db, folderWith({ ...bundle, ...files }))).rejects.toThrow(
      `${problem}. Nothing was loaded.`,
    );
    expect(await rows('skill', 'uri')).toEqual([]);
  });

  it('ends the command with one line and exit code 1; a good one with a report and 0', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'load-esco.ts'), ...args], {
        encoding: 'utf8',
        env: { DATABASE_URL: registry.database.url },
      });
    const [none, bad, good] = [
      run(root),
      run(folderWith({ ...bundle, 'v1.1_skills_en.csv': 'a\n' })),
      run(folderWith(bundle)),
    ];

    expect(none).toMatchObject({ status: 1 });
    expect(none.stderr).toMatch(/^MALFORMED_FILE: .*the folder has no file of ESCO/);
    expect(bad).toMatchObject({ status: 1 });
    expect(bad.stderr).toMatch(/^MALFORMED_FILE: v1\.1_skills_en\.csv, line 1, column conceptUri, preferredLabel.*\n$/);
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain('read v1.1_skills_en.csv: 2 rows');
    expect(good.stdout).toContain(ESCO_NOTICE);
  });
});

const real = realData('esco');

describe('the real ESCO bundle', () => {
  it.skipIf(real === null)(
    'loads whole, and again without a change (skipped unless TESSERA_REAL_DATA names a folder that has esco/)',
    async () => {
      const first = await importEsco(registry.db, real ?? '');
      const second = await importEsco(registry.db, real ?? '');

      expect(first.counts.skills.created).toBe(13_896);
      expect(first.counts.occupations.created).toBe(3_007);
      const relations = first.bundle.files.find(({ file }) => file.includes('occupationSkillRelations'));
      const left = [...(relations?.skipped.values() ?? [])].reduce((sum, count) => sum + count, 0);
      expect([relations?.rows, first.counts.relations.created + left]).toEqual([123_855, 123_855]);
      expect(second.counts.relations).toMatchObject({ created: 0, changed: 0, removed: 0 });
      const [{ languages }] = await registry.db.query(
        `select count(distinct language)::integer as languages from occupation, jsonb_object_keys(labels) as language`,
      );
      expect(languages).toBe(26);
    },
    300_000,
  );
});
