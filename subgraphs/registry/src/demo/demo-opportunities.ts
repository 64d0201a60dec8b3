import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { demoId, pick, seeded } from '@tessera/kit/demo/seeded.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { assessmentType, eqfLevel, iscedF, modeOfLearning } from '../learning-opportunity/code-lists.ts';
import type { OpportunityContent } from '../learning-opportunity/learning-opportunity-version.entity.ts';
import type { NewLearningOpportunity } from '../learning-opportunity/write-learning-opportunity.ts';
import { demoSkillUri, type DemoSkill } from './demo-skills.ts';

/** How many opportunities the sandbox has: each subject at each of its levels. */
export const DEMO_OPPORTUNITIES = 60;

/** The first of them lead to a micro-credential: credentials' demo has a template of the same number for each. */
const TEMPLATES = 10;

/** What is taught: its name in some languages, its field, and the skills it stands for. */
interface Subject {
  readonly title: LocalizedTexts;
  readonly field: string; // ISCED-F
  readonly skills: readonly DemoSkill[];
  readonly assessment: keyof typeof assessmentType;
}

const subject = (
  field: string,
  assessment: Subject['assessment'],
  skills: readonly DemoSkill[],
  title: LocalizedTexts,
): Subject => ({ field, assessment, skills, title });

const subjects: readonly [Subject, ...Subject[]] = [
  subject('0613', 'project', ['python', 'sql'], {
    en: 'Data Handling with Python',
    fr: 'Traiter des données avec Python',
    nl: 'Gegevens verwerken met Python',
    de: 'Datenverarbeitung mit Python',
  }),
  subject('0713', 'practical', ['photovoltaics', 'solar'], {
    en: 'Photovoltaic Installation',
    fr: 'Installation photovoltaïque',
    nl: 'Installatie van zonnepanelen',
  }),
  subject('0713', 'practical', ['electricity', 'safety'], {
    en: 'Electrical Safety at Work',
    fr: 'Sécurité électrique au travail',
    nl: 'Elektrische veiligheid op het werk',
  }),
  subject('0715', 'practical', ['welding'], { en: 'Welding', fr: 'Soudage', nl: 'Lassen', de: 'Schweißen' }),
  subject('0411', 'written', ['accounting'], {
    en: 'Accounting',
    fr: 'Comptabilité',
    nl: 'Boekhouden',
    es: 'Contabilidad',
  }),
  subject('0611', 'written', ['spreadsheets', 'office'], {
    en: 'Spreadsheets for the Office',
    fr: 'Tableur au bureau',
    nl: 'Rekenbladen op kantoor',
  }),
  subject('0612', 'written', ['cyber', 'dataProtection'], {
    en: 'Cyber Security for Everyone',
    fr: 'La cybersécurité pour tous',
    nl: 'Cyberveiligheid voor iedereen',
  }),
  subject('0613', 'project', ['web', 'javascript'], {
    en: 'Web Development',
    fr: 'Développement web',
    nl: 'Webontwikkeling',
    de: 'Webentwicklung',
  }),
  subject('0613', 'project', ['machineLearning', 'python'], {
    en: 'Machine Learning',
    fr: 'Apprentissage automatique',
    nl: 'Machinaal leren',
  }),
  subject('0612', 'practical', ['cloud'], {
    en: 'Cloud Administration',
    fr: 'Administration du nuage',
    nl: 'Cloudbeheer',
  }),
  subject('0414', 'project', ['marketing', 'socialMedia'], {
    en: 'Digital Marketing',
    fr: 'Marketing numérique',
    nl: 'Digitale marketing',
    es: 'Marketing digital',
  }),
  subject('0413', 'project', ['projects', 'budgets'], {
    en: 'Project Management',
    fr: 'Gestion de projet',
    nl: 'Projectbeheer',
    de: 'Projektmanagement',
  }),
  subject('0913', 'practical', ['geriatrics'], {
    en: 'Care of Older People',
    fr: 'Soins aux personnes âgées',
    nl: 'Ouderenzorg',
  }),
  subject('0912', 'practical', ['firstAid'], {
    en: 'First Aid at Work',
    fr: 'Premiers secours au travail',
    nl: 'Eerste hulp op het werk',
  }),
  subject('1013', 'written', ['food'], {
    en: 'Food Safety in the Kitchen',
    fr: 'Sécurité alimentaire en cuisine',
    nl: 'Voedselveiligheid in de keuken',
  }),
  subject('1041', 'practical', ['forklift', 'safety'], {
    en: 'Forklift Driving',
    fr: 'Conduite de chariot élévateur',
    nl: 'Heftruck rijden',
  }),
  subject('0731', 'project', ['energyAudit'], {
    en: 'Energy Audit of Buildings',
    fr: 'Audit énergétique des bâtiments',
    nl: 'Energieaudit van gebouwen',
  }),
  subject('0722', 'practical', ['carpentry'], { en: 'Carpentry', fr: 'Menuiserie', nl: 'Timmeren', de: 'Tischlerei' }),
  subject('0231', 'oral', ['french'], { en: 'French at Work', nl: 'Frans op het werk', de: 'Französisch im Beruf' }),
  subject('0521', 'project', ['circular'], {
    en: 'Circular Economy in Practice',
    fr: "L'économie circulaire en pratique",
    nl: 'Circulaire economie in de praktijk',
  }),
];

const levels = [
  { eqf: 3, name: { en: 'Foundations', fr: 'Bases', nl: 'Basis', de: 'Grundlagen', es: 'Fundamentos' } },
  { eqf: 4, name: { en: 'Practice', fr: 'Pratique', nl: 'Praktijk', de: 'Praxis', es: 'Práctica' } },
  { eqf: 5, name: { en: 'Advanced', fr: 'Perfectionnement', nl: 'Gevorderd', de: 'Vertiefung', es: 'Avanzado' } },
] as const;

type LevelName = (typeof levels)[number]['name'];

const titleAt = (title: LocalizedTexts, name: LevelName): LocalizedTexts =>
  Object.fromEntries(
    Object.entries(title).map(([language, text]) => [language, `${text}: ${name[language as keyof LevelName]}`]),
  );

const providers = [demoOrganisation.provider, demoOrganisation.providerSouth, demoOrganisation.providerOnline] as const;
const towns: Readonly<Record<string, string>> = { BE21: 'Antwerpen', BE33: 'Liège' };

/** A price from 90 to 1,600 euro, in steps of ten, in cents. */
const priceBy = (chance: number): bigint => BigInt(9 + Math.floor(chance * 152)) * 1000n;

const outcomesOf = ({ title, skills }: Subject, level: string): OpportunityContent['outcomes'] =>
  skills.map((skill) => ({
    text: { en: `Works with what "${title['en'] ?? ''}" teaches at the level "${level}".` },
    skills: [demoSkillUri(skill)],
  }));

function contentOf(n: number): OpportunityContent {
  const chance = seeded(104_729 * (n + 1));
  const taught = subjects[n % subjects.length] ?? subjects[0];
  const { eqf, name } = levels[Math.floor(n / subjects.length) % levels.length] ?? levels[0];
  const provider = providers[n % providers.length] ?? providers[0];
  const town = towns[provider.region];
  const hours = 7 * (1 + Math.floor(chance() * 10));
  const online = town === undefined;
  return {
    title: titleAt(taught.title, name),
    description: { en: `A short course of ${hours} hours with exercises and an assessment.` },
    outcomes: outcomesOf(taught, name.en),
    iscedF: iscedF(taught.field),
    eqfLevel: eqfLevel(eqf),
    workloadMinutes: hours * 60,
    ects: hours >= 28 ? (hours / 28).toFixed(2) : null,
    mode: online ? modeOfLearning.online : pick([modeOfLearning.onsite, modeOfLearning.blended], chance()),
    language: online ? 'en' : provider.region === 'BE33' ? 'fr' : 'nl',
    prerequisites: eqf === 3 ? null : { en: 'What the level before teaches.' },
    assessmentType: assessmentType[taught.assessment],
    price: n === 0 ? 40_000n : priceBy(chance()),
    currency: 'EUR',
    certification: { en: `Micro-credential "${taught.title['en'] ?? ''}: ${name.en}"` },
    microCredentialTemplateId: n < TEMPLATES ? demoId('template', n) : null,
    region: online ? null : provider.region,
    place: town ?? null,
  };
}

/** Opportunity number `n` of the sandbox, from 0; number 0 costs 400.00 euro. Each awards the micro-credential template of its number. */
export const demoOpportunity = (n: number): NewLearningOpportunity => ({
  id: demoId('opportunity', n),
  providerId: (providers[n % providers.length] ?? providers[0]).id,
  status: 'SUBMITTED',
  content: contentOf(n),
});

/** A session of the sandbox, in days from today. */
export interface DemoSession {
  readonly id: string;
  readonly opportunityNumber: number;
  readonly startsIn: number;
  readonly days: number;
  readonly capacity: number;
}

/** How many sessions the sandbox has: two of each opportunity. */
export const DEMO_SESSIONS = 2 * DEMO_OPPORTUNITIES;

/** Session number `n` of the sandbox, from 0; number 0 is of opportunity 0, begins in thirty days and has twenty places. */
export function demoSession(n: number): DemoSession {
  const chance = seeded(15_485_863 + n);
  const opportunityNumber = n % DEMO_OPPORTUNITIES;
  const drawn = {
    startsIn: 10 + Math.floor(chance() * 170),
    days: Math.floor(chance() * 20),
    capacity: 5 + Math.floor(chance() * 36),
  };
  const first = { startsIn: 30, days: 4, capacity: 20 };
  return { id: demoId('session', n), opportunityNumber, ...(n === 0 ? first : drawn) };
}
