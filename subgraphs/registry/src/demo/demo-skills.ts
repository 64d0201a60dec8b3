/** A few skills of ESCO that opportunities of the sandbox teach, by the last part of their URI; `esco/` beside this file has them in ESCO's own form. */
const skillIds = {
  python: 'ccd0a1d9-afda-43d9-b901-96344886e14d',
  sql: '598de5b0-5b58-4ea7-8058-a4bc4d18c742',
  budgets: '21c5790c-0930-4d74-b3b0-84caf5af12ea',
  safety: 'dcc96a49-0bac-4a9c-8f8e-a32b4e47e6eb',
  spreadsheets: '1973c966-f236-40c9-b2d4-5d71a89019be',
  dataProtection: 'a4346013-a967-4a58-a533-6b32ad1364c5',
  accounting: 'ecc18804-a466-40d9-98b4-fba5cd67dd4b',
  german: '4812a4ea-dc55-4dc6-b9b0-4a59bba2c647',
  spanish: '14ee9f76-3524-43d5-8a1a-5ba8283f8bd7',
  french: 'e747e77e-0ea1-4001-8b07-1d11946b5f1b',
  customerService: '15a33d76-4640-438d-ae64-fdc0c1d3eebc',
  projects: '7111b95d-0ce3-441a-9d92-4c75d05c4388',
  web: '69bbd53f-fbb0-4476-b4b2-ef7844464e28',
  marketing: '43dfbe7f-9e10-4871-b171-e5076737b4cf',
  welding: '530cb489-d900-46ab-9350-4d50ccd49eea',
  forklift: '28cb374e-6261-4133-8371-f9a5470145da',
  circular: '22c45bf7-e52b-475f-847b-c32a87f65a5d',
  solar: '05e5e14f-ffa6-4106-b311-c6335ccc2bd2',
  electricity: 'c8ac1986-38fa-43b2-89dc-50a4beeb420e',
  cloud: 'bd14968e-e409-45af-b362-3495ed7b10e0',
  cyber: '8088750d-8388-4170-a76f-48354c469c44',
  javascript: '3cd569a2-4f88-4c1e-9995-8dce8c5e51a7',
  machineLearning: '3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43',
  food: 'fa46ff13-5ad7-4a11-85d6-4b0614e411de',
  firstAid: '1d21f6ad-340f-45da-a0a3-4e83867f47a6',
  photovoltaics: '18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd',
  office: 'cf310cff-0d28-4dbc-9dbb-cc500a3196c2',
  literacy: 'c8fa4313-80b0-4f37-8b1b-1739707bc362',
  geriatrics: '52c19dc8-651f-4095-98fe-dcb2799d702e',
  energyAudit: '0ad6d5e8-593f-4191-843c-439b23a468ca',
  socialMedia: '5303169c-75d6-4751-9136-a4b88343388c',
  carpentry: '19858dd3-a5fe-4855-b644-6ecfefd1c384',
} as const;

/** Names of those skills. */
export type DemoSkill = keyof typeof skillIds;

/** URI of one of those skills. */
export const demoSkillUri = (skill: DemoSkill): string => `http://data.europa.eu/esco/skill/${skillIds[skill]}`;
