import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { seal } from '@tessera/kit/privacy/data-key.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isWorkedOn, type GuidanceCase } from '../guidance-case/guidance-case.entity.ts';
import { relationTo } from '../guidance-case/guidance-case.policy.ts';
import { lockCase } from '../guidance-case/lock-case.ts';
import { plainText } from '../input/plain-text.ts';
import { dataKeyOf, fingerprint } from '../personal-data-key/personal-data-key.ts';
import { GuidanceNoteEntity, type GuidanceNote } from './guidance-note.entity.ts';
import { notePlace } from './read-note.ts';

/** A practitioner writes something down in a case. */
export interface AddNote {
  readonly caseId: string;
  readonly text: string;
  readonly idempotencyKey: string;
  readonly viewer: Viewer;
}

export type AddNoteOutcome =
  | { readonly guidanceNote: GuidanceNote }
  | { readonly refusal: NotFound | WrongState | InvalidInput | IdempotencyMismatch };

const LONGEST_NOTE = 10_000;

async function writeNote(tx: Tx, wrappingKey: Buffer, to: GuidanceCase, authorId: string, text: string) {
  const { id: caseId, personId } = to;
  const id = uuidv7();
  const key = await dataKeyOf(tx, wrappingKey, personId);
  const sealedText = seal(key, notePlace(id), Buffer.from(text));
  await tx.insert(GuidanceNoteEntity, { id, caseId, personId, authorId, sealedText });
  return { noteId: id };
}

/** Writes a note for the case team and the person, sealed. Neither the text nor what would give it away is kept anywhere else. */
export async function addNote(db: DataSource, wrappingKey: Buffer, command: AddNote): Promise<AddNoteOutcome> {
  const { caseId, viewer, idempotencyKey } = command;
  const text = plainText(command.text, LONGEST_NOTE);
  if (text === null) return { refusal: invalidInput(`A note has 1 to ${LONGEST_NOTE} characters.`, 'input', 'text') };
  return inTransaction(db, async (tx) => {
    const guidanceCase = await lockCase(tx, caseId);
    const { subject } = viewer;
    if (guidanceCase === null || subject === null || relationTo(viewer, guidanceCase) !== 'TEAM')
      return { refusal: notFound('guidance case', 'input', 'caseId') };
    if (!isWorkedOn(guidanceCase))
      return { refusal: wrongState('guidance case', guidanceCase.state, 'input', 'caseId') };
    const request = { caseId, text: fingerprint(wrappingKey, text) };
    const outcome = await once(tx, { scope: `guidanceNoteAdd:${subject}`, key: idempotencyKey, request }, () =>
      writeNote(tx, wrappingKey, guidanceCase, subject, text),
    );
    if ('refusal' in outcome) return outcome;
    return { guidanceNote: await tx.findOneByOrFail(GuidanceNoteEntity, { id: outcome.noteId }) };
  });
}
