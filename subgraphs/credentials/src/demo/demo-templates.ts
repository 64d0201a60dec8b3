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
  subject: string,
  subjectInFrench: string,
  outcome: string,
  escoSkill: string,
  hours: number,
  ects: string | null,
];

const ESCO = 'http://data.europa.eu/esco/skill/';

/** What differs from template to template; the learning opportunity of the same number in registry's demo teaches it. Skills are ESCO's. */
const sketches: readonly Sketch[] = [
  [
    'Data Handling with Python',
    'Traiter des données avec Python',
    'Prepare and query data with a small program',
    'ccd0a1d9-afda-43d9-b901-96344886e14d',
    60,
    '2',
  ],
  [
    'Photovoltaic Installation',
    'Installation photovoltaïque',
    'Mount and connect photovoltaic systems',
    '18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd',
    30,
    '1',
  ],
  [
    'Electrical Safety at Work',
    'Sécurité électrique au travail',
    'Work safely near electrical installations',
    'c8ac1986-38fa-43b2-89dc-50a4beeb420e',
    45,
    '1.5',
  ],
  ['Welding', 'Soudage', 'Join metal by welding', '530cb489-d900-46ab-9350-4d50ccd49eea', 40, null],
  ['Accounting', 'Comptabilité', 'Keep the books of a small firm', 'ecc18804-a466-40d9-98b4-fba5cd67dd4b', 50, '2'],
  [
    'Spreadsheets for the Office',
    'Tableur au bureau',
    'Analyse and present figures in a spreadsheet',
    '1973c966-f236-40c9-b2d4-5d71a89019be',
    20,
    '1',
  ],
  [
    'Cyber Security for Everyone',
    'La cybersécurité pour tous',
    'Recognise and prevent common attacks',
    '8088750d-8388-4170-a76f-48354c469c44',
    20,
    '1',
  ],
  [
    'Web Development',
    'Développement web',
    'Build an accessible web page',
    '69bbd53f-fbb0-4476-b4b2-ef7844464e28',
    50,
    '2',
  ],
  [
    'Machine Learning',
    'Apprentissage automatique',
    'Train and judge a simple model',
    '3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43',
    50,
    '2',
  ],
  [
    'Cloud Administration',
    'Administration du nuage',
    'Run a service on rented machines',
    'bd14968e-e409-45af-b362-3495ed7b10e0',
    36,
    '1.5',
  ],
];

const bodies = [demoOrganisation.provider, demoOrganisation.providerSouth, demoOrganisation.providerOnline] as const;
const BLENDED = 'http://data.europa.eu/snb/learning-assessment/e92d221e4d';
const ONLINE = 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe';

const contentOf = (
  [subject, subjectInFrench, outcome, escoSkill, hours, ects]: Sketch,
  online: boolean,
): TemplateContent => ({
  title: { en: `${subject}: Foundations`, fr: `${subjectInFrench}: Bases` },
  description: { en: `A short course that ends with an assessment: ${outcome.toLowerCase()}.` },
  learningOutcomes: [{ title: { en: outcome }, escoSkills: [ESCO + escoSkill] }],
  workloadHours: `PT${hours}H`,
  workloadEcts: ects,
  eqfLevel: 'http://data.europa.eu/snb/eqf/3',
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
