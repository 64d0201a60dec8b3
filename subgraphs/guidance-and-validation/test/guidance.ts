import type { Answer } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { textAt, type GuidanceUnderTest } from './guidance-under-test.ts';

export const caseOpen = /* GraphQL */ `
  mutation ($input: GuidanceCaseOpenInput!) {
    guidanceCaseOpen(input: $input) {
      guidanceCase {
        id
        state
        practitionerId
      }
      errors {
        __typename
        ... on UserError {
          code
          path
        }
        ... on LiveGuidanceCaseExists {
          guidanceCase {
            id
          }
        }
      }
    }
  }
`;

/** A command on a case by its id alone. */
export const caseCommand = (name: string): string => /* GraphQL */ `
  mutation ($input: GuidanceCaseInput!) {
    ${name}(input: $input) {
      guidanceCase { id state practitionerId team openedAt closedAt }
      errors { __typename ... on WrongState { state } }
    }
  }
`;

export const noteAdd = /* GraphQL */ `
  mutation ($input: GuidanceNoteAddInput!) {
    guidanceNoteAdd(input: $input) {
      guidanceNote {
        id
        text
        authorId
      }
      errors {
        __typename
        ... on UserError {
          path
        }
      }
    }
  }
`;

export const planDraft = /* GraphQL */ `
  mutation ($input: PersonalLearningPlanDraftInput!) {
    personalLearningPlanDraft(input: $input) {
      plan {
        id
        state
        stepCount
        stepsDone
        steps {
          id
          position
          kind
          note
          opportunity {
            id
          }
        }
      }
      errors {
        __typename
        ... on UserError {
          path
        }
      }
    }
  }
`;

export const planAgree = /* GraphQL */ `
  mutation ($input: PersonalLearningPlanAgreeInput!) {
    personalLearningPlanAgree(input: $input) {
      plan {
        id
        state
        agreedAt
      }
      errors {
        __typename
        ... on WrongState {
          state
        }
      }
    }
  }
`;

/** What a client asks of one case, confidential parts included. */
export const caseInFull = /* GraphQL */ `
  query ($id: ID!) {
    guidanceCase(id: $id) {
      id
      state
      team
      notes(first: 10) {
        edges {
          node {
            text
          }
        }
      }
      plan {
        state
        steps {
          note
        }
      }
    }
  }
`;

/** The part of a case that every role able to ask at all may name. */
export const caseSummary = /* GraphQL */ `
  query ($id: ID!) {
    guidanceCase(id: $id) {
      id
      state
      practitionerId
      team
      plan {
        id
        state
        stepCount
        stepsDone
        goalOccupation {
          uri
        }
      }
    }
  }
`;

/** A person whose case a practitioner of a guidance service leads. */
export interface OpenedCase {
  readonly serviceId: string;
  readonly person: Person;
  readonly practitioner: Person;
  readonly caseId: string;
}

/** Sends `guidanceCaseOpen` as a client does. */
export const requestCase = (
  guidance: GuidanceUnderTest,
  person: Person,
  guidanceServiceId: string,
  idempotencyKey: string = uuidv7(),
): Promise<Answer> =>
  guidance.as(person, caseOpen, {
    input: { guidanceServiceId, region: 'BE21', purpose: 'UPSKILLING', idempotencyKey },
  });

/** A person requests a case of a guidance, and a practitioner of it accepts. */
export async function openedCase(guidance: GuidanceUnderTest, serviceId: string = uuidv7()): Promise<OpenedCase> {
  const person = holder();
  const practitioner = staff('GUIDANCE_PRACTITIONER', serviceId);
  const caseId = textAt(await requestCase(guidance, person, serviceId), 'guidanceCaseOpen.guidanceCase.id');
  await guidance.as(practitioner, caseCommand('guidanceCaseAccept'), { input: { id: caseId } });
  return { serviceId, person, practitioner, caseId };
}

/** The practitioner writes a note into the case. */
export const writeNote = (
  guidance: GuidanceUnderTest,
  { practitioner, caseId }: OpenedCase,
  text: string,
): Promise<Answer> => guidance.as(practitioner, noteAdd, { input: { caseId, text, idempotencyKey: uuidv7() } });

export const goalOccupation = 'http://data.europa.eu/esco/occupation/9f2ab7a4';

/** The practitioner drafts a plan of two steps. */
export const draftPlan = (guidance: GuidanceUnderTest, { practitioner, caseId }: OpenedCase): Promise<Answer> =>
  guidance.as(practitioner, planDraft, {
    input: {
      caseId,
      goalOccupation,
      steps: [
        { kind: 'OPPORTUNITY', opportunityId: uuidv7(), note: 'begin here' },
        { kind: 'OTHER', note: 'talk to the trade union' },
      ],
    },
  });

/** A plan of two steps that the person agreed to. */
export async function agreedPlan(guidance: GuidanceUnderTest, opened: OpenedCase): Promise<string> {
  const id = textAt(await draftPlan(guidance, opened), 'personalLearningPlanDraft.plan.id');
  await guidance.as(opened.person, planAgree, { input: { id } });
  return id;
}
