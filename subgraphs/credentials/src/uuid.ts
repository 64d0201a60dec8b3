import { isUuid } from '@tessera/kit/text/uuid.ts';

/** The text when it is a uuid, else null: an id of any other shape belongs to nothing. */
export const uuidOrNull = (text: string | null | undefined): string | null =>
  text != null && isUuid(text) ? text : null;
