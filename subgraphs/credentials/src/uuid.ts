import { isUuid } from '@tessera/kit/text/uuid.ts';

/** The text when it is a uuid, else null: an id of any other shape belongs to nothing. */
export const uuidOrNull = (text: string | null | undefined): string | null =>
  text != null && isUuid(text) ? text : null;

/** Shape of the cursors of lists that are ordered by id. */
export const ID_CURSOR = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
