import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { endEmployment } from './end-employment.ts';
import { seesWorkers } from './employment.policy.ts';
import { listEmployments } from './list-employments.ts';
import { employerSizeToday, reportEmployerSize } from './report-employer-size.ts';
import { reportEmployment } from './report-employment.ts';

export const employmentResolvers = {
  Query: {
    employerEmployments: async (_root, { organisationId, ...page }, { reading, viewer }) =>
      seesWorkers(viewer, organisationId) ? listEmployments(await reading.manager(), organisationId, page) : emptyPage,
    employerSize: async (_root, { organisationId }, { reading, viewer }) =>
      seesWorkers(viewer, organisationId) ? employerSizeToday(await reading.manager(), organisationId) : null,
  },
  Mutation: {
    employmentReport: async (_root, { input }, { db, viewer }) =>
      payloadOf('employment', await reportEmployment(db, viewer, input)),
    employmentEnd: async (_root, { input: { employmentId, endsOn } }, { db, viewer }) =>
      payloadOf('employment', await endEmployment(db, viewer, employmentId, endsOn)),
    employerSizeReport: async (_root, { input: { organisationId, headCount } }, { db, viewer }) =>
      payloadOf('employerSize', await reportEmployerSize(db, viewer, organisationId, headCount)),
  },
  Employment: {
    employer: ({ organisationId }) => ({ id: organisationId }),
    hourlyWage: ({ hourlyWage, currency }) => moneyOf(hourlyWage, currency),
  },
} satisfies Resolvers;
