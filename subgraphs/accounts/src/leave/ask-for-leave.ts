import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, isRefusal } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { lockLeaveOf } from './current-leave.ts';
import { askedRequest, groundsOf, keep, orderGoingOn, termsOf, type AskOutcome, type Asked } from './leave-grounds.ts';
import type { Spell } from './leave-plan.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';
import { leaveRulesOf } from './leave-rules.ts';
import { leaveActivityNotRecognised } from './leave-refusal.ts';
import { LeaveRequestEntity } from './leave-request.entity.ts';

/** A worker asks for leave. */
export interface AskForLeave {
  readonly personId: string;
  readonly orderId: string;
  readonly organisationId: string; // the employer
  readonly spells: readonly Spell[];
  readonly idempotencyKey: string;
}

/** Asks an employer for leave: minutes and time are kept until it is answered. Repeating a command with its key returns the first outcome. */
export const askForLeave = (db: DataSource, command: AskForLeave): Promise<AskOutcome> => {
  const { idempotencyKey: key, personId, ...request } = command;
  return inTransaction(db, async (tx) =>
    askedRequest(tx, await once(tx, { scope: `leaveRequest:${personId}`, key, request }, () => ask(tx, command))),
  );
};

async function ask(tx: Tx, command: AskForLeave): Promise<Asked> {
  const { personId, orderId, organisationId } = command;
  await lockLeaveOf(tx, personId);
  const order = await orderGoingOn(tx, personId, orderId);
  if (order === null) return { refusal: leaveActivityNotRecognised };
  const policy = await policyOfPerson(tx, personId);
  if (policy === null) return { refusal: invalidInput('No policy is in force, so there is no leave yet.', 'input') };
  const rules = leaveRulesOf(policy.content.leave);
  const grounds = await groundsOf(tx, { ...command, requestId: uuidv7(), organisationId, order, rules });
  if (isRefusal(grounds)) return { refusal: grounds };
  await tx.getRepository(LeaveRequestEntity).insert({
    ...termsOf(grounds),
    id: grounds.requestId,
    personId,
    organisationId,
    policyVersionId: policy.policyVersionId,
    rules,
  });
  return keep(tx, grounds);
}
