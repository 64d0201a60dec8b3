import { demoOrganisation, demoPerson, demoSignIns } from '@tessera/kit/demo/country.ts';
import { anonymous, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { defineEarmark } from '../earmark/define-earmark.ts';
import { giveTopUp } from '../top-up/give-top-up.ts';
import { submitTopUpFile } from '../top-up/submit-top-up-file.ts';
import { demoFund } from './demo-funds.ts';

/** Workers of the demo employer whom it tops up by file, and beside them one whom nobody knows. */
export const workersOfFile = [45, 46].map((n) => demoPerson(n).id);

/** The employer's administrator, as they would sign in. */
function employerAdmin(): Viewer {
  const admin = demoSignIns.find(({ role }) => role === 'EMPLOYER_ADMIN');
  if (admin === undefined) throw new Error('the demo country has no employer');
  const { id: organisationId } = demoOrganisation.employer;
  return {
    ...anonymous('demo'),
    subject: admin.subject,
    roles: [{ role: 'EMPLOYER_ADMIN', organisationId, region: null }],
  };
}

/** The employer tops up by file, and offers the demo holder money for digital skills alone, which waits for an answer. */
export async function offerSome(db: DataSource): Promise<void> {
  const viewer = employerAdmin();
  const fundId = demoFund.employer.id;
  const lastDay = `${new Date().getFullYear() + 3}-12-31`;
  const terms = { fundId, kind: 'VOLUNTARY', agreementReference: null, paymentReference: null } as const;
  const rows = [...workersOfFile, 'worker-0815'].map((person) => `${person},150.00,${lastDay}`);
  const batch = await submitTopUpFile(db, viewer, {
    ...terms,
    reference: 'Tools of tomorrow',
    earmarkId: null,
    file: ['person,amount,expiresOn', ...rows].join('\n'),
    idempotencyKey: 'demo batch',
  });
  if ('refusal' in batch) throw new Error(`the demo batch was refused: ${batch.refusal.message}`);
  const defined = await defineEarmark(db, viewer, {
    fundId,
    title: 'Digital skills at work',
    opportunityIds: [],
    providerIds: [],
    iscedF: ['06'],
    skills: [],
    answerDays: 60,
    returnsOn: lastDay,
    idempotencyKey: 'demo earmark',
  });
  if ('refusal' in defined) throw new Error(`the demo earmark was refused: ${defined.refusal.message}`);
  const offer = await giveTopUp(db, viewer, {
    ...terms,
    reference: 'Digital skills at work',
    earmarkId: defined.earmark.id,
    personId: demoPerson(0).id,
    amount: { amount: '200.00', currency: 'EUR' },
    expiresOn: lastDay,
    idempotencyKey: 'demo offer',
  });
  if ('refusal' in offer) throw new Error(`the demo offer was refused: ${offer.refusal.message}`);
}
