import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { In } from 'typeorm';
import type { Reading } from '../reading/reading.ts';
import { PersonalDataKeyEntity, type PersonalDataKey } from '../personal-data-key/personal-data-key.entity.ts';
import { childPages } from '../reading/pages.ts';
import { GuidanceNoteEntity } from './guidance-note.entity.ts';

/** Notes of cases that the caller has made sure of, and the keys that open them. */
export const guidanceNoteLoaders = ({ reading }: Reading) => ({
  notesOfCase: childPages(reading.manager, { entity: GuidanceNoteEntity, parent: 'caseId' }),
  dataKeyByPerson: loaderOf<string, PersonalDataKey>(
    async (personIds) => (await reading.manager()).findBy(PersonalDataKeyEntity, { personId: In(personIds) }),
    ({ personId }) => personId,
  ),
});
