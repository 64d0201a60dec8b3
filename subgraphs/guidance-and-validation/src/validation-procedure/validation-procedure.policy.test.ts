import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { ValidationStage } from './validation-procedure.entity.ts';
import { mayAdvance, readsEvidence, relationToProcedure, type ProcedureFacts } from './validation-procedure.policy.ts';

const body = uuidv7();
const elsewhere = uuidv7();
const person = holder();
const assessor = staff('ASSESSOR', elsewhere);

const procedureIn = (stage: ValidationStage): ProcedureFacts => ({
  personId: person.subject,
  assessorId: assessor.subject,
  validationBodyId: body,
  stage,
});

describe('who is what to a procedure', () => {
  it.each([
    ['the person', person, 'ASSESSMENT', 'PERSON'],
    ['the person, though an issuer of the body', also(person, staff('ISSUER', body)), 'ASSESSMENT', 'PERSON'],
    ['the assigned assessor', assessor, 'CERTIFICATION', 'ASSESSOR'],
    [
      'the assigned assessor without the role',
      staff('ISSUER', elsewhere, { subject: assessor.subject }),
      'ASSESSMENT',
      null,
    ],
    ['another assessor of the body', staff('ASSESSOR', body), 'ASSESSMENT', null],
    ['an issuer of the body', staff('ISSUER', body), 'ASSESSMENT', 'BODY'],
    ['an issuer of the body, after certification', staff('ISSUER', body), 'CERTIFICATION', null],
    ['an issuer elsewhere', staff('ISSUER', elsewhere), 'ASSESSMENT', null],
    [
      'an issuer elsewhere with another role here',
      also(staff('ISSUER', elsewhere), staff('QA_BODY', body)),
      'ASSESSMENT',
      null,
    ],
    ['a practitioner of the body', staff('GUIDANCE_PRACTITIONER', body), 'ASSESSMENT', null],
    ['an employer', staff('EMPLOYER_ADMIN', body), 'ASSESSMENT', null],
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
