import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { In } from 'typeorm';
import { TemplateVersionEntity } from './template-version.entity.ts';

/** Versions by their id, and the latest version of a template by the template's. */
export const templateLoaders = (reading: ReadTransaction) => ({
  templateVersionById: loaderOf(
    async (ids: readonly string[]) => (await reading.manager()).findBy(TemplateVersionEntity, { id: In(ids) }),
    ({ id }) => id,
  ),
  latestTemplateVersion: loaderOf(
    async (templateIds: readonly string[]) =>
      (await reading.manager())
        .createQueryBuilder(TemplateVersionEntity, 'version')
        .distinctOn(['version.template_id'])
        .where('version.template_id = any(:ids)', { ids: templateIds.filter(isUuid) })
        .orderBy('version.template_id')
        .addOrderBy('version.number', 'DESC')
        .getMany(),
    ({ templateId }) => templateId,
  ),
});
