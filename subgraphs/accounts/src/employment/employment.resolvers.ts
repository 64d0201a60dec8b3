import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { reportAbsence } from '../leave/report-absence.ts';
import { endEmployment } from './end-employment.ts';
import { seesWorkers } from './employment.policy.ts';
import { listEmployments } from './list-employments.ts';
import { employerSizeToday, reportEmployerSize } from './report-employer-size.ts';
import { reportEmployment, type EmploymentOutcome } from './report-employment.ts';

const employmentPayload = (outcome: EmploymentOutcome) =>
  'refusal' in outcome
    ? { employment: null, errors: [outcome.refusal] }
    : { employment: outcome.employment, errors: [] };

export const employmentResolvers = {
  Query: {
    employerEmployments: async (_root, { organisationId, ...page }, { reading, viewer }) =>
      seesWorkers(viewer, organisationId)
        ? listEmployments(await reading.manager(), organisationId, page)
        : { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    employerSize: async (_root, { organisationId }, { reading, viewer }) =>
      seesWorkers(viewer, organisationId) ? employerSizeToday(await reading.manager(), organisationId) : null,
  },
  Mutation: {
    employmentReport: async (_root, { input }, { db, viewer }) =>
      employmentPayload(await reportEmployment(db, viewer, input)),
    employmentEnd: async (_root, { input: { employmentId, endsOn } }, { db, viewer }) =>
      employmentPayload(await endEmployment(db, viewer, employmentId, endsOn)),
    employerSizeReport: async (_root, { input: { organisationId, headCount } }, { db, viewer }) => {
      const outcome = await reportEmployerSize(db, viewer, organisationId, headCount);
      return 'refusal' in outcome
        ? { employerSize: null, errors: [outcome.refusal] }
        : { employerSize: outcome.employerSize, errors: [] };
    },
    absenceReport: async (_root, { input }, { db, viewer }) => {
      const outcome = await reportAbsence(db, viewer, input);
      return 'refusal' in outcome
        ? { absence: null, errors: [outcome.refusal] }
        : { absence: outcome.absence, errors: [] };
    },
  },
  Employment: {
    employer: ({ organisationId }) => ({ id: organisationId }),
    hourlyWage: ({ hourlyWage, currency }) => moneyOf(hourlyWage, currency),
  },
} satisfies Resolvers;
