/** English names of the EU authority tables' concepts that micro-credentials use, by URI. What is not here is shown by its URI. */
type CodeList = ReadonlyMap<string, string>;

const list = (base: string, entries: Readonly<Record<string, string>>): CodeList =>
  new Map(Object.entries(entries).map(([code, name]) => [base + code, name]));

/** Kinds of assessment, EU table *learning assessment type*. */
export const assessmentTypes = list('http://data.europa.eu/snb/assessment/', {
  '19a2e5e671': 'Peer assessment',
  '2939dae15f': 'Marked assignment',
  '3484bd7e51': 'Continuous evaluation',
  '4f03b91c0e': 'Portfolio',
  '56539a6507': 'Group performance',
  '6a4db9f11d': 'Practical assessment',
  '6e6cb2cc78': 'Written examination',
  '7331eb4762': 'Level of attendance',
  '795dac4096': 'Project work',
  '812e3b0ae1': 'Peer review',
  b1b68f6735: 'Quiz',
  c4256a2726: 'Problem-based learning',
  d30284d7df: 'Oral examination',
  de4d165a6c: 'Artefact assessment',
});

/** Forms of participation, EU table *mode of learning and assessment*. */
export const formsOfParticipation = list('http://data.europa.eu/snb/learning-assessment/', {
  '729f3bed4b': 'Work-based',
  '7813801c77': 'Project-based',
  '9191af2ed9': 'On site',
  '920fbb3cbe': 'Online',
  e92d221e4d: 'Blended',
  ed4c557045: 'Research or laboratory based',
});

/** Kinds of quality assurance, EU table *accreditation type*. */
export const qualityAssuranceTypes = list('http://data.europa.eu/snb/accreditation/', {
  '003293d2ce': 'Institutional licence',
  '820101cba6': 'Quality assurance of the programme',
  bb4618238e: 'Quality assurance of the institution',
  e57dddfcf3: 'Licence of the programme',
});

/** Levels of the European Qualifications Framework. There are eight. */
export const eqfLevels = list(
  'http://data.europa.eu/snb/eqf/',
  Object.fromEntries(Array.from({ length: 8 }, (_, index) => [String(index + 1), `EQF level ${index + 1}`])),
);

const all = [assessmentTypes, formsOfParticipation, qualityAssuranceTypes, eqfLevels];

/** A concept's name for people; the URI itself when it is in none of our lists. */
export const nameOfConcept = (uri: string): string => all.find((codes) => codes.has(uri))?.get(uri) ?? uri;

/** True for the URI of an ESCO skill. */
export const isEscoSkill = (uri: string): boolean => /^http:\/\/data\.europa\.eu\/esco\/skill\/[\w-]+$/.test(uri);
