import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { organisationsOf } from '@tessera/kit/identity/viewer.ts';
import { ArrayContains, In, IsNull, type DataSource } from 'typeorm';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { ownSubject, type PersonReference } from '../person/person.ts';
import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import { acceptCase } from './accept-case.ts';
import { addToTeam } from './add-to-team.ts';
import type { CaseCommand, ChangeCaseOutcome } from './change-case.ts';
import { GuidanceCaseEntity } from './guidance-case.entity.ts';
import { seesTeam } from './guidance-case.policy.ts';
import { guidanceHappened } from './guidance-happened.ts';
import { handOverCase } from './hand-over-case.ts';
import { moveCase } from './move-case.ts';
import { openCase } from './open-case.ts';
import { relationIn } from './relation-in.ts';

/** Most commands are given by a case's id alone. */
const byId =
  (command: (db: DataSource, command: CaseCommand) => Promise<ChangeCaseOutcome>) =>
  async (_root: object, { input }: { readonly input: { readonly id: string } }, { db, viewer }: Context) =>
    payloadOf('guidanceCase', await command(db, { caseId: input.id, viewer }));

/** Guidance cases: queries, commands and what a case shows to whom. */
export const guidanceCaseResolvers = {
  Query: {
    internalGuidanceHappened: (_root, { input }, { db }) => guidanceHappened(db, input),
    guidanceCase: (_root, { id }, { loaders }) => loaders.guidanceCaseById.load(id),
    myGuidanceCases: async (_root, page, { viewer, reading }) => {
      const services = In(organisationsOf(viewer, 'GUIDANCE_PRACTITIONER'));
      const own = { team: ArrayContains([ownSubject(viewer)]), guidanceServiceId: services };
      return newestFirst(await reading.manager(), GuidanceCaseEntity, own, page);
    },
    guidanceCaseRequests: async (_root, page, { viewer, reading }) => {
      const services = In(organisationsOf(viewer, 'GUIDANCE_PRACTITIONER'));
      const requested = { state: 'REQUESTED' as const, practitionerId: IsNull(), guidanceServiceId: services };
      return newestFirst(await reading.manager(), GuidanceCaseEntity, requested, page);
    },
  },
  Mutation: {
    guidanceCaseOpen: async (_root, { input }, { db, viewer }) =>
      payloadOf('guidanceCase', await openCase(db, { ...input, personId: ownSubject(viewer) })),
    guidanceCaseAccept: byId(acceptCase),
    guidanceCaseTeamAdd: async (_root, { input: { id, practitionerId } }, { db, viewer }) =>
      payloadOf('guidanceCase', await addToTeam(db, { caseId: id, practitionerId, viewer })),
    guidanceCaseWait: byId((db, command) => moveCase(db, { ...command, to: 'WAITING' })),
    guidanceCaseResume: byId((db, command) => moveCase(db, { ...command, to: 'OPEN' })),
    guidanceCaseClose: byId((db, command) => moveCase(db, { ...command, to: 'CLOSED' })),
    guidanceCaseHandOver: async (_root, { input: { id, guidanceServiceId } }, { db, viewer }) =>
      payloadOf('guidanceCase', await handOverCase(db, { caseId: id, guidanceServiceId, viewer })),
  },
  LiveGuidanceCaseExists: {
    guidanceCase: ({ caseId }, _args, { loaders }) => (caseId === null ? null : loaders.guidanceCaseById.load(caseId)),
  },
  GuidanceCase: {
    __resolveReference: ({ id }, { loaders }) => loaders.guidanceCaseById.load(id),
    person: ({ personId }): PersonReference => ({ id: personId }),
    guidanceService: ({ guidanceServiceId }) => ({ id: guidanceServiceId }),
    practitionerId: (row, _args, context) => (seesTeam(relationIn(context, row)) ? row.practitionerId : null),
    team: (row, _args, context) => (seesTeam(relationIn(context, row)) ? row.team : null),
    handedOverFrom: ({ handedOverFrom }, _args, { loaders }) =>
      handedOverFrom === null ? null : loaders.guidanceCaseById.load(handedOverFrom),
  },
} satisfies Resolvers;
