/** Modes of learning, as URIs of Europass. */
export const modeOfLearning = {
  onsite: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
  online: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
  blended: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d',
} as const;

/** Types of assessment, as URIs of Europass. */
export const assessmentType = {
  practical: 'http://data.europa.eu/snb/assessment/6a4db9f11d',
  written: 'http://data.europa.eu/snb/assessment/6e6cb2cc78',
  project: 'http://data.europa.eu/snb/assessment/795dac4096',
  oral: 'http://data.europa.eu/snb/assessment/d30284d7df',
} as const;

/** A level of the European Qualifications Framework, as URI. */
export const eqfLevel = (level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8): string => `http://data.europa.eu/snb/eqf/${level}`;

/** A field of ISCED-F 2013, as URI. */
export const iscedF = (code: string): string => `http://data.europa.eu/snb/isced-f/${code}`;
