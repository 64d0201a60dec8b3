import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import { In } from 'typeorm';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import type { Reading } from '../reading/reading.ts';
import { childPages } from '../reading/pages.ts';
import { EvidenceItemEntity, type EvidenceItem } from './validation-evidence.entity.ts';
import { ValidationProcedureEntity, type ValidationProcedure } from './validation-procedure.entity.ts';
import { relationToProcedure } from './validation-procedure.policy.ts';
import { ValidationResultEntity, type ValidationResult } from './validation-result.entity.ts';

/** Procedures as the viewer reaches them; evidence and results of those the caller has made sure of. */
export function validationLoaders({ viewer, reading }: Reading) {
  const isReached = (row: ValidationProcedure): boolean => relationToProcedure(viewer, row) !== null;
  return {
    procedureById: loaderOf<string, ValidationProcedure>(
      async (keys) => {
        const manager = await reading.manager();
        const ids = onlyUuids(keys);
        return (await manager.findBy(ValidationProcedureEntity, { id: In(ids) })).filter(isReached);
      },
      ({ id }) => id,
    ),
    proceduresOfPerson: childPages(
      reading.manager,
      { entity: ValidationProcedureEntity, parent: 'personId' },
      isReached,
    ),
    evidenceByProcedure: listLoaderOf<string, EvidenceItem>(
      async (ids) =>
        (await reading.manager()).find(EvidenceItemEntity, { where: { procedureId: In(ids) }, order: { id: 'ASC' } }),
      ({ procedureId }) => procedureId,
    ),
    resultsByProcedure: listLoaderOf<string, ValidationResult>(
      async (ids) =>
        (await reading.manager()).find(ValidationResultEntity, {
          where: { procedureId: In(ids) },
          order: { outcome: 'ASC' },
        }),
      ({ procedureId }) => procedureId,
    ),
  };
}
