import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { administersEmployer } from '../employment/employment.policy.ts';
import { seesAccount } from '../person/person.policy.ts';
import { listAbsences } from './list-absences.ts';
import { reportAbsence } from './report-absence.ts';
import { withdrawAbsence } from './withdraw-absence.ts';

export const absenceResolvers = {
  Query: {
    employerAbsences: async (_root, { organisationId, ...page }, { reading, viewer }) =>
      administersEmployer(viewer, organisationId)
        ? listAbsences(await reading.manager(), { organisationId }, page)
        : emptyPage,
  },
  Mutation: {
    absenceReport: async (_root, { input }, { db, viewer }) =>
      payloadOf('absence', await reportAbsence(db, viewer, input)),
    absenceWithdraw: async (_root, { input }, { db, viewer }) =>
      payloadOf('absence', await withdrawAbsence(db, viewer, input)),
  },
  PaidTrainingLeave: {
    absences: async ({ personId }, page, { reading, viewer }) =>
      seesAccount(viewer, personId) ? listAbsences(await reading.manager(), { personId }, page) : null,
  },
  Absence: {
    employer: ({ organisationId }) => ({ id: organisationId }),
    withdrawn: ({ live }) => !live,
  },
} satisfies Resolvers;
