import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type MalformedFile = Refusal<'MalformedFile'> & { readonly line: number; readonly column: string | null };
export type ApproverIsProposer = Refusal<'ApproverIsProposer'>;
export type ApproverIsRecipient = Refusal<'ApproverIsRecipient'>;
export type ContentChanged = Refusal<'ContentChanged'> & { readonly contentHash: string };

export const malformedFile = (message: string, line: number, column: string | null = null): MalformedFile =>
  refuse('MalformedFile', message, ['input', 'file'], { line, column });

export const approverIsProposer: ApproverIsProposer = refuse(
  'ApproverIsProposer',
  'Nobody approves what they proposed. Somebody else of the same organisation does.',
  ['input'],
);

export const approverIsRecipient: ApproverIsRecipient = refuse(
  'ApproverIsRecipient',
  'Nobody approves a top-up of their own account. Somebody else of the same organisation does.',
  ['input'],
);

export const contentChanged = (contentHash: string): ContentChanged =>
  refuse('ContentChanged', 'This is not the content that would be approved. Read it again.', ['input', 'contentHash'], {
    contentHash,
  });
