import { assessmentResultResolvers } from './assessment/assessment-result.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { issuerResolvers } from './issuer/issuer.resolvers.ts';
import { microCredentialResolvers } from './micro-credential/micro-credential.resolvers.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { credentialShareResolvers } from './share/credential-share.resolvers.ts';
import { templateResolvers } from './template/template.resolvers.ts';
import { trainingOrderResolvers } from './training-order/training-order.resolvers.ts';
import { verificationResolvers } from './verification/verification.resolvers.ts';

/** The resolvers of every feature; the schema takes each field from the one that has it. */
export const resolvers = [
  assessmentResultResolvers,
  issuerResolvers,
  microCredentialResolvers,
  personResolvers,
  credentialShareResolvers,
  templateResolvers,
  trainingOrderResolvers,
  verificationResolvers,
] satisfies readonly Resolvers[];
