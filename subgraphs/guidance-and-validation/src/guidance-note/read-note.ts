import { unseal } from '@tessera/kit/privacy/data-key.ts';
import type { PersonalDataKey } from '../personal-data-key/personal-data-key.entity.ts';
import { unwrap } from '../personal-data-key/personal-data-key.ts';
import type { GuidanceNote } from './guidance-note.entity.ts';

/** Where a note's text is sealed to: in another row it does not open. */
export const notePlace = (noteId: string): string => `guidance_note|sealed_text|${noteId}`;

/** The text of a note; null once the person's key was destroyed. */
export const readNote = (wrappingKey: Buffer, note: GuidanceNote, key: PersonalDataKey | null): string | null =>
  key === null ? null : unseal(unwrap(wrappingKey, key), notePlace(note.id), note.sealedText).toString('utf8');
