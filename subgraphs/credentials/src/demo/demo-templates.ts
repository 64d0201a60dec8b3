import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import type { TemplateContent } from '../template/template-version.entity.ts';

/** A template of the demo country. */
export interface DemoTemplate {
  readonly id: string;
  readonly awardingBodyId: string;
  readonly content: TemplateContent;
}

type Sketch = readonly [
  title: string,
  titleInFrench: string,
  outcome: string,
  escoSkill: string,
  hours: number,
  ects: string | null,
  level: number,
];

const ESCO = 'http://data.europa.eu/esco/skill/';

/** What differs from template to template; skills are ESCO's. */
const sketches: readonly Sketch[] = [
  [
    'Digital content for small firms',
    'Contenus numériques pour petites entreprises',
    'Develop digital content',
    '5fd5c985-eaaa-47aa-8314-62359c54505a',
    60,
    '2',
    5,
  ],
  [
    'Creative teamwork',
    'Travail créatif en équipe',
    'Stimulate creativity in a team',
    'ccdf3597-5c80-410f-896d-e1bdfa223de9',
    30,
    '1',
    4,
  ],
  [
    'Talking with local communities',
    'Communiquer avec les communautés locales',
    'Communicate with a target community',
    '80f308e6-0e09-404a-80cd-ec5f50f6f304',
    45,
    '1.5',
    4,
  ],
  [
    'Building partnerships',
    'Nouer des partenariats',
    'Establish collaborative relations',
    '326809fc-238d-40c2-881e-40042f7f2f0d',
    40,
    null,
    5,
  ],
  [
    'Content production, applied',
    'Production de contenus, pratique',
    'Develop digital content',
    '5fd5c985-eaaa-47aa-8314-62359c54505a',
    90,
    '3',
    6,
  ],
  [
    'Leading creative meetings',
    'Animer des réunions créatives',
    'Stimulate creativity in a team',
    'ccdf3597-5c80-410f-896d-e1bdfa223de9',
    24,
    null,
    4,
  ],
  [
    'Community outreach basics',
    'Bases de la médiation de proximité',
    'Communicate with a target community',
    '80f308e6-0e09-404a-80cd-ec5f50f6f304',
    20,
    '1',
    3,
  ],
  [
    'Working with partners online',
    'Collaborer en ligne',
    'Establish collaborative relations',
    '326809fc-238d-40c2-881e-40042f7f2f0d',
    25,
    '1',
    4,
  ],
  [
    'Digital storytelling',
    'Récit numérique',
    'Develop digital content',
    '5fd5c985-eaaa-47aa-8314-62359c54505a',
    50,
    '2',
    5,
  ],
  [
    'Facilitation for trainers',
    'Facilitation pour formateurs',
    'Stimulate creativity in a team',
    'ccdf3597-5c80-410f-896d-e1bdfa223de9',
    36,
    '1.5',
    5,
  ],
];

const bodies = [demoOrganisation.provider, demoOrganisation.providerSouth, demoOrganisation.providerOnline] as const;
const BLENDED = 'http://data.europa.eu/snb/learning-assessment/e92d221e4d';
const ONLINE = 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe';

const contentOf = (
  [title, titleInFrench, outcome, escoSkill, hours, ects, level]: Sketch,
  online: boolean,
): TemplateContent => ({
  title: { en: title, fr: titleInFrench },
  description: { en: `A short course that ends with an assessment: ${outcome.toLowerCase()}.` },
  learningOutcomes: [{ title: { en: outcome }, escoSkills: [ESCO + escoSkill] }],
  workloadHours: `PT${hours}H`,
  workloadEcts: ects,
  eqfLevel: `http://data.europa.eu/snb/eqf/${level}`,
  levelNotApplicable: null,
  assessmentType: 'http://data.europa.eu/snb/assessment/795dac4096',
  participation: online ? ONLINE : BLENDED,
  qualityAssurance: {
    type: 'http://data.europa.eu/snb/accreditation/820101cba6',
    body: demoOrganisation.qualityBody.legalName,
    reference: null,
  },
  assessmentCriteria: {
    en: 'A piece of work of the learner’s own, presented and explained, that shows the outcome in use.',
  },
  prerequisites: { en: 'None.' },
  supervision: online ? 'SUPERVISED_ONLINE_WITH_ID_VERIFICATION' : 'SUPERVISED_ONSITE_WITH_ID_VERIFICATION',
  stackability: 'STACKABLE',
  furtherInformation: null,
  validityMonths: null,
  reviewDate: '2028-06-30',
});

/** Ten templates, shared out among the demo country's issuers; the first is of `demoOrganisation.provider`. */
export const demoTemplates: readonly DemoTemplate[] = sketches.map((sketch, number) => {
  const body = bodies[number % bodies.length] ?? demoOrganisation.provider;
  return {
    id: demoId('template', number),
    awardingBodyId: body.id,
    content: contentOf(sketch, body === demoOrganisation.providerOnline),
  };
});
