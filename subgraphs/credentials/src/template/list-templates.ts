import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { ID_CURSOR, uuidOrNull } from '../uuid.ts';
import { TemplateEntity, type Template } from './template.entity.ts';

export interface TemplateSearch extends PageRequest {
  readonly awardingBodyId?: string | null | undefined;
}

/** Templates, newest first. An awarding body that is none has none. */
export async function listTemplates(manager: EntityManager, search: TemplateSearch): Promise<Connection<Template>> {
  const size = pageSize(search);
  const after = keyAfter(search, ID_CURSOR);
  const awardingBodyId = uuidOrNull(search.awardingBodyId);
  if (search.awardingBodyId != null && awardingBodyId === null) return connectionOf<Template>([], size, ({ id }) => id);
  const rows = await manager.find(TemplateEntity, {
    where: { ...(after !== null && { id: LessThan(after) }), ...(awardingBodyId !== null && { awardingBodyId }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
