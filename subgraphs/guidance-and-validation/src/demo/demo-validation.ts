import type { Tx } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation, demoPerson } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { EvidenceItemEntity } from '../validation-procedure/validation-evidence.entity.ts';
import { ValidationProcedureEntity } from '../validation-procedure/validation-procedure.entity.ts';
import { demoSkills, demoStaff } from './demo-case.ts';

/** The demo holder's validation: documented, and with the demo assessor. */
export async function loadValidation(tx: Tx): Promise<void> {
  const id = demoId('validation-procedure', 0);
  const outcomes = demoSkills.slice(0, 2);
  const procedure = {
    id,
    personId: demoPerson(0).id,
    validationBodyId: demoOrganisation.provider.id,
    standard: 'http://data.europa.eu/esco/occupation/75b63949-1b93-4bf2-a777-ccf978dc3e8a',
    outcomes,
    stage: 'ASSESSMENT' as const,
    assessorId: demoStaff('ASSESSOR').subject,
    openedAt: new Date(Date.UTC(2026, 9, 5, 9)),
  };
  const evidence = {
    id: demoId('validation-evidence', 0),
    procedureId: id,
    kind: 'WORK_SAMPLE' as const,
    setting: 'INFORMAL' as const,
    title: 'Panels on four roofs, put up with a neighbour',
    outcomes,
    periodFrom: '2024-03-01',
    periodTo: '2024-05-31',
    addedAt: new Date(Date.UTC(2026, 9, 8, 9)),
  };
  await tx.createQueryBuilder().insert().into(ValidationProcedureEntity).values(procedure).orIgnore().execute();
  await tx.createQueryBuilder().insert().into(EvidenceItemEntity).values(evidence).orIgnore().execute();
}
