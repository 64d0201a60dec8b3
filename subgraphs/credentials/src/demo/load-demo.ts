import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { main } from '@tessera/kit/server/main.ts';
import { readDemoConfig } from '../config.ts';
import { credentialsDataSource } from '../data-source.ts';
import { ensureRegistered } from '../issuer/register-issuer.ts';
import { addVersion } from '../template/define-template.ts';
import { TemplateEntity } from '../template/template.entity.ts';
import { demoTemplates } from './demo-templates.ts';

const issuers = [demoOrganisation.provider, demoOrganisation.providerSouth, demoOrganisation.providerOnline];

const tell = (done: number, of: number, what: string): void => {
  process.stdout.write(`${JSON.stringify({ done, of, what })}\n`);
};

/** Registers the demo country's issuers and defines what they award. What is there stays as it is. */
async function loadDemo(): Promise<void> {
  const { DATABASE_URL, DATA_KEY_FILE: dataKey, PUBLIC_URL: publicUrl } = readDemoConfig();
  const db = await credentialsDataSource(DATABASE_URL).initialize();
  try {
    for (const [index, { id }] of issuers.entries()) {
      await inTransaction(db, (tx) => ensureRegistered(tx, { dataKey, publicUrl }, id, null));
      tell(index + 1, issuers.length, 'issuers');
    }
    for (const [index, { id, awardingBodyId, content }] of demoTemplates.entries()) {
      await inTransaction(db, async (tx) => {
        if ((await tx.findOneBy(TemplateEntity, { id })) === null) await addVersion(tx, id, awardingBodyId, content);
      });
      tell(index + 1, demoTemplates.length, 'micro-credential templates');
    }
  } finally {
    await db.destroy();
  }
}

await main(loadDemo);
