import { checkAnnexOne, conforms } from '../annex-one/check-annex-one.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { isObject, isShallow } from '../proof/json.ts';
import { verifyDocument } from './verify-document.ts';

export const verificationResolvers = {
  Query: {
    microCredentialVerify: async (_root, { document }, { desk, reading }) =>
      verifyDocument(await reading.manager(), desk.publicUrl, document),
    microCredentialCheck: (_root, { document }) => {
      const elements = checkAnnexOne(isObject(document) && isShallow(document) ? document : {});
      return { conforms: conforms(elements), elements };
    },
  },
} satisfies Resolvers;
