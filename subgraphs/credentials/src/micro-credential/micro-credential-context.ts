import type { JsonObject } from '../proof/json.ts';

/** Path of the context under our public address. It never changes: what must change gets the next number. */
export const CONTEXT_PATH = '/credentials/contexts/micro-credential-v1';

export const contextUrl = (publicUrl: string): string => publicUrl + CONTEXT_PATH;

const DURATION = 'http://www.w3.org/2001/XMLSchema#duration';

/** Terms for what Annex I demands and Open Badges 3.0 has no place for. */
export function microCredentialContext(publicUrl: string): JsonObject {
  const term = (name: string): string => `${contextUrl(publicUrl)}#${name}`;
  return {
    '@context': {
      '@protected': true,
      titles: { '@id': term('titles'), '@container': '@language' },
      notionalWorkload: { '@id': term('notionalWorkload'), '@type': DURATION },
      formOfParticipation: { '@id': term('formOfParticipation'), '@type': '@id' },
      levelNotApplicable: { '@id': term('levelNotApplicable') },
      entryRequirement: { '@id': term('entryRequirement') },
      supervisionAndIdVerification: { '@id': term('supervisionAndIdVerification') },
      stackability: { '@id': term('stackability') },
      furtherInformation: { '@id': term('furtherInformation') },
      qualityAssurance: {
        '@id': term('qualityAssurance'),
        '@context': {
          '@protected': true,
          qualityAssuranceType: { '@id': term('qualityAssuranceType'), '@type': '@id' },
          assuredBy: { '@id': term('assuredBy') },
          reference: { '@id': term('reference'), '@type': '@id' },
        },
      },
    },
  };
}
