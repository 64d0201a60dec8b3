import type { EntityManager } from 'typeorm';
import { AccessLogEntryEntity, type AccessLogEntry } from './case-assignment.entity.ts';

const SHOWN = 100;

/** The last looks of staff at a person, newest first. */
export const listAccessLog = (reader: EntityManager, personId: string): Promise<AccessLogEntry[]> =>
  reader
    .getRepository(AccessLogEntryEntity)
    .find({ where: { personId }, order: { at: 'DESC', id: 'DESC' }, take: SHOWN });
