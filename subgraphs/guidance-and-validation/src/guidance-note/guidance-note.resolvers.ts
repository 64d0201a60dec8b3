import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { isInConfidence } from '../guidance-case/guidance-case.policy.ts';
import { relationIn } from '../guidance-case/relation-in.ts';
import { addNote } from './add-note.ts';
import { readNote } from './read-note.ts';

/** Confidential notes. */
export const guidanceNoteResolvers = {
  Mutation: {
    guidanceNoteAdd: async (_root, { input }, { db, wrappingKey, viewer }) =>
      payloadOf('guidanceNote', await addNote(db, wrappingKey, { ...input, viewer })),
  },
  GuidanceCase: {
    notes: (row, page, context) =>
      isInConfidence(relationIn(context, row)) ? context.loaders.notesOfCase(page).load(row.id) : null,
  },
  GuidanceNote: {
    text: async (note, _args, { wrappingKey, loaders }) =>
      readNote(wrappingKey, note, await loaders.dataKeyByPerson.load(note.personId)),
  },
} satisfies Resolvers;
