import { demoOrganisation, demoPerson, demoSignIns, type DemoSignIn } from '@tessera/kit/demo/country.ts';
import { demoId, pick, seeded } from '@tessera/kit/demo/seeded.ts';
import type { GuidanceCase, GuidanceCaseState, GuidancePurpose } from '../guidance-case/guidance-case.entity.ts';
import type { PersonalLearningPlan, PlanStep } from '../personal-learning-plan/personal-learning-plan.entity.ts';
import type { SkillClaim } from '../skill-claim/skill-claim.entity.ts';

/** Everything the demo country knows here of one person. */
export interface DemoCase {
  readonly guidanceCase: GuidanceCase;
  readonly plan: PersonalLearningPlan | null; // null while nobody took the case
  readonly steps: readonly PlanStep[];
  readonly claim: Omit<SkillClaim, 'claimedOn'>;
}

const ESCO = 'http://data.europa.eu/esco';
const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 8, 1, 9);
const OPPORTUNITIES = 40; // the first of the registry's demo opportunities

/** Solar energy technician, nurse assistant, welder, data analyst, web developer: occupations that the sandbox's registry knows. */
const occupations = [
  `${ESCO}/occupation/75b63949-1b93-4bf2-a777-ccf978dc3e8a`,
  `${ESCO}/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7`,
  `${ESCO}/occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b`,
  `${ESCO}/occupation/d3edb8f8-3a06-47a0-8fb9-9b212c006aa2`,
  `${ESCO}/occupation/c40a2919-48a9-40ea-b506-1f34f693496d`,
] as const;

/** Install photovoltaic systems, apply health and safety standards, use spreadsheets software. */
export const demoSkills = [
  `${ESCO}/skill/18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd`,
  `${ESCO}/skill/dcc96a49-0bac-4a9c-8f8e-a32b4e47e6eb`,
  `${ESCO}/skill/1973c966-f236-40c9-b2d4-5d71a89019be`,
] as const;

/** Who signs in as somebody with that role. */
export function demoStaff(role: DemoSignIn['role']): DemoSignIn {
  const found = demoSignIns.find((signIn) => signIn.role === role);
  if (found === undefined) throw new Error(`nobody in the demo country is ${role}`);
  return found;
}

const states = ['REQUESTED', 'OPEN', 'OPEN', 'OPEN', 'WAITING', 'CLOSED'] as const;
const purposes = [
  'ORIENTATION',
  'CAREER_CHANGE',
  'UPSKILLING',
  'RETURN_TO_WORK',
  'VALIDATION',
  'MICRO_CREDENTIALS',
] as const;

function caseOf(n: number, state: GuidanceCaseState, purpose: GuidancePurpose): GuidanceCase {
  const practitionerId = state === 'REQUESTED' ? null : demoStaff('GUIDANCE_PRACTITIONER').subject;
  const at = (days: number): Date => new Date(BEGIN + (n / 10 + days) * DAY);
  return {
    id: demoId('guidance-case', n),
    personId: demoPerson(n).id,
    guidanceServiceId: demoOrganisation.guidanceService.id,
    practitionerId,
    team: practitionerId === null ? [] : [practitionerId],
    region: demoPerson(n).region,
    purpose,
    state,
    handedOverFrom: null,
    requestedAt: at(0),
    openedAt: practitionerId === null ? null : at(2),
    closedAt: state === 'CLOSED' ? at(40) : null,
  };
}

function planOf({ id, personId, practitionerId, openedAt }: GuidanceCase, n: number, isAgreed: boolean) {
  if (practitionerId === null || openedAt === null) return null;
  const draftedAt = new Date(openedAt.getTime() + 7 * DAY);
  return {
    id: demoId('plan', n),
    personId,
    caseId: id,
    goalOccupation: occupations[(n / 10) % occupations.length] ?? null,
    state: isAgreed ? 'AGREED' : 'DRAFT',
    draftedBy: practitionerId,
    draftedAt,
    agreedAt: isAgreed ? new Date(draftedAt.getTime() + 3 * DAY) : null,
  } as const;
}

function stepsOf(planId: string, n: number, chance: () => number): readonly PlanStep[] {
  const step = (position: number, changes: Pick<PlanStep, 'kind' | 'opportunityId' | 'note'>): PlanStep => ({
    id: demoId('plan-step', n * 10 + position),
    planId,
    position,
    doneAt: null,
    ...changes,
  });
  const opportunityId = demoId('opportunity', Math.floor(chance() * OPPORTUNITIES));
  return [
    step(1, { kind: 'OPPORTUNITY', opportunityId, note: 'A first course, in the evening.' }),
    step(2, { kind: 'VALIDATION', opportunityId: null, note: 'Have validated what you do at work already.' }),
  ];
}

/** The case of person `n`. Person 0, the demo holder, has an open one with an agreed plan; the others are as chance has it. */
export function demoCase(n: number): DemoCase {
  const chance = seeded(104_729 * (n + 1));
  const [state, purpose, agreed, skill] = [chance(), chance(), chance(), chance()];
  const guidanceCase =
    n === 0 ? caseOf(0, 'OPEN', 'UPSKILLING') : caseOf(n, pick(states, state), pick(purposes, purpose));
  const plan = planOf(guidanceCase, n, n === 0 || agreed < 0.6);
  return {
    guidanceCase,
    plan,
    steps: plan === null ? [] : stepsOf(plan.id, n, chance),
    claim: {
      id: demoId('skill-claim', n),
      personId: guidanceCase.personId,
      skill: pick(demoSkills, skill),
      basis: 'SELF_DECLARED',
      sourceProcedureId: null,
    },
  };
}
