import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers, Role } from '../generated/graphql.ts';
import { assignCase } from './assign-case.ts';
import { findCase } from './find-case.ts';
import { adviserOf, liveCases } from './live-cases.ts';

const RANGE_END = /,"?([^")\]]*)"?[)\]]$/;

export const caseAssignmentResolvers = {
  Query: {
    caseAssignment: async (_root, { caseReference, organisationId }, { reading, viewer }) => {
      const adviser = adviserOf(viewer);
      return adviser?.organisationIds.includes(organisationId)
        ? findCase(await reading.manager(), adviser, organisationId, caseReference)
        : null;
    },
    internalReach: async (_root, { input: { subject, organisationIds, personIds } }, { reading }) => [
      ...(await liveCases(await reading.manager(), { subject, organisationIds }, personIds)),
    ],
  },
  Mutation: {
    caseAssignmentOpen: async (_root, { input }, { db, viewer }) =>
      payloadOf('caseAssignment', await assignCase(db, viewer, input)),
  },
  CaseAssignment: {
    person: async ({ personId }, _args, { loaders }) => {
      const person = await loaders.personById.load(personId);
      if (person === null) throw new Error('a case names a person that is not there');
      return person;
    },
    endsAt: ({ valid }) => {
      const end = RANGE_END.exec(valid)?.[1];
      return end === undefined || end === '' ? null : new Date(end).toISOString();
    },
  },
  AccessLogEntry: {
    role: ({ role }) => role as Role,
    organisation: ({ organisationId }) => (organisationId === null ? null : { id: organisationId }),
  },
} satisfies Resolvers;
