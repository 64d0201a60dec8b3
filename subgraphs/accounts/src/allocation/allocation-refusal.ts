import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type EntrantIsAnnouncer = Refusal<'EntrantIsAnnouncer'>;

export const entrantIsAnnouncer: EntrantIsAnnouncer = refuse(
  'EntrantIsAnnouncer',
  'Whoever announced a draw does not enter it.',
  ['input', 'windowId'],
);
