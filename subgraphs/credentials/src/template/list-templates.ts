import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import { emptyPage, type Connection, type PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { uuidOrNull } from '../uuid.ts';
import { TemplateEntity, type Template } from './template.entity.ts';

export interface TemplateSearch extends PageRequest {
  readonly awardingBodyId?: string | null | undefined;
}

/** Templates, newest first. An awarding body that is none has none. */
export async function listTemplates(manager: EntityManager, search: TemplateSearch): Promise<Connection<Template>> {
  const awardingBodyId = uuidOrNull(search.awardingBodyId);
  if (search.awardingBodyId != null && awardingBodyId === null) return emptyPage;
  return newestFirst(manager, TemplateEntity, awardingBodyId === null ? {} : { awardingBodyId }, search);
}
