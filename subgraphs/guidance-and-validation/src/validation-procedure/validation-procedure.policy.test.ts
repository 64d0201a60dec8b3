import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { also, somebody } from '../../test/service/people.ts';
import type { ValidationStage } from './validation-procedure.entity.ts';
import { mayAdvance, readsEvidence, relationToProcedure, type ProcedureFacts } from './validation-procedure.policy.ts';

const body = uuidv7();
const elsewhere = uuidv7();
const person = somebody();
const assessor = somebody('ASSESSOR', elsewhere);

const procedureIn = (stage: ValidationStage): ProcedureFacts => ({
  personId: person.subject,
  assessorId: assessor.subject,
  validationBodyId: body,
  stage,
});

describe('who is what to a procedure', () => {
  it.each([
    ['the person', person, 'ASSESSMENT', 'PERSON'],
    ['the person, though an issuer of the body', also(person, somebody('ISSUER', body)), 'ASSESSMENT', 'PERSON'],
    ['the assigned assessor', assessor, 'CERTIFICATION', 'ASSESSOR'],
    ['the assigned assessor without the role', somebody('ISSUER', elsewhere, assessor.subject), 'ASSESSMENT', null],
    ['another assessor of the body', somebody('ASSESSOR', body), 'ASSESSMENT', null],
    ['an issuer of the body', somebody('ISSUER', body), 'ASSESSMENT', 'BODY'],
    ['an issuer of the body, after certification', somebody('ISSUER', body), 'CERTIFICATION', null],
    ['an issuer elsewhere', somebody('ISSUER', elsewhere), 'ASSESSMENT', null],
    [
      'an issuer elsewhere with another role here',
      also(somebody('ISSUER', elsewhere), somebody('QA_BODY', body)),
      'ASSESSMENT',
      null,
    ],
    ['a practitioner of the body', somebody('GUIDANCE_PRACTITIONER', body), 'ASSESSMENT', null],
    ['an employer', somebody('EMPLOYER_ADMIN', body), 'ASSESSMENT', null],
    ['nobody', { ...person, subject: null }, 'ASSESSMENT', null],
  ] as const)('%s', (_who, viewer, stage, relation) => {
    expect(relationToProcedure(viewer, procedureIn(stage))).toBe(relation);
  });
});

describe('what follows from it', () => {
  it.each([
    ['PERSON', true, ['IDENTIFICATION', 'DOCUMENTATION', 'ASSESSMENT']],
    ['ASSESSOR', true, ['CERTIFICATION']],
    ['BODY', false, []],
    [null, false, []],
  ] as const)('%s: reads evidence %s, leads into %j', (relation, reads, stages) => {
    const all: readonly ValidationStage[] = ['IDENTIFICATION', 'DOCUMENTATION', 'ASSESSMENT', 'CERTIFICATION'];
    expect(readsEvidence(relation)).toBe(reads);
    expect(all.filter((to) => mayAdvance(relation, to))).toEqual(stages);
  });
});
