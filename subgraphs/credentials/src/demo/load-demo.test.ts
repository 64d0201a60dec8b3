import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testDatabase } from '@tessera/stack/testing/test-database.ts';
import { expect, it } from 'vitest';
import { checkAnnexOne } from '../annex-one/check-annex-one.ts';
import { credentialsDataSource } from '../data-source.ts';
import { composeDocument } from '../micro-credential/compose-document.ts';
import { mistakeIn } from '../template/template-rules.ts';
import { TemplateVersionEntity } from '../template/template-version.entity.ts';
import { demoTemplates } from './demo-templates.ts';

const run = promisify(execFile);

it('loads issuers and templates once, however often it runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-demo-'));
  const keyFile = join(folder, 'data.key');
  await writeFile(keyFile, randomBytes(32).toString('base64url'));
  const database = await testDatabase('credentials');
  const env = {
    DATABASE_URL: database.url,
    DATA_KEY_FILE: keyFile,
    PUBLIC_URL: 'http://localhost:4000',
  };
  const load = () => run(process.execPath, [join(import.meta.dirname, 'load-demo.ts'), '--persons', '100'], { env });

  const { stdout } = await load();
  await load();

  const db = await credentialsDataSource(database.url).initialize();
  const [count] = await db.query(
    `select (select count(*)::int from issuer_registration) issuers, (select count(*)::int from issuer_key) keys, (select count(*)::int from micro_credential_template_version) versions`,
  );
  const versions = await db.manager.find(TemplateVersionEntity);
  await db.destroy();
  await database.drop();
  await rm(folder, { recursive: true });

  expect(count).toEqual({ issuers: 3, keys: 3, versions: 10 });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .at(-1),
  ).toEqual({ done: 10, of: 10, what: 'micro-credential templates' });
  expect(versions.map(({ templateId }) => templateId).sort()).toEqual(demoTemplates.map(({ id }) => id).sort());
  const learner = { givenName: 'Alba', familyName: 'Brook', birthDate: '1990-05-01' };
  for (const version of versions) {
    const document = composeDocument({
      id: version.id,
      publicUrl: 'http://localhost:4000',
      issuerDid: 'did:web:localhost',
      awardingBody: {
        id: version.awardingBodyId,
        legalName: 'Mosaic Institute',
        country: 'BE',
        region: 'BE21',
        registrationId: null,
      },
      learner,
      version,
      result: { grade: null },
      status: {},
      issuedAt: new Date(),
      validUntil: null,
    });
    expect(checkAnnexOne(document).flatMap(({ code }) => code ?? [])).toEqual([]);
  }
});

it('defines templates that the rules for templates allow', () => {
  expect(demoTemplates.map(({ content }) => mistakeIn(content))).toEqual(demoTemplates.map(() => null));
});
