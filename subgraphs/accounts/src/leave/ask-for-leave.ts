import { once, recall, type IdempotentCommand } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, isRefusal } from '@tessera/kit/outcome/refusal.ts';
import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { lockLeaveOf } from './current-leave.ts';
import type { Guidance } from './guidance.ts';
import { askedRequest, groundsOf, keep, orderGoingOn, termsOf, type AskOutcome, type Asked } from './leave-grounds.ts';
import type { Spell } from './leave-plan.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';
import { leaveRulesOf } from './leave-rules.ts';
import {
  guidanceUnavailable,
  leaveActivityNotRecognised,
  leaveRuleNotMet,
  type GuidanceUnavailable,
} from './leave-refusal.ts';
import { LeaveRequestEntity } from './leave-request.entity.ts';

/** A worker asks for leave. */
export interface AskForLeave {
  readonly personId: string;
  readonly orderId: string;
  readonly organisationId: string; // the employer
  readonly spells: readonly Spell[];
  readonly idempotencyKey: string;
  readonly requestId: string; // of the call, for the log of whoever is asked
}

/** What asking needs besides the command. */
export interface LeaveDesk {
  readonly db: DataSource;
  readonly guidance: Guidance;
}

/** Asks an employer for leave: minutes and time are kept until it is answered. Repeating a command with its key returns the first outcome. */
export async function askForLeave(
  desk: LeaveDesk,
  { requestId, ...command }: AskForLeave,
): Promise<AskOutcome<GuidanceUnavailable>> {
  const { db } = desk;
  const { idempotencyKey: key, personId, ...request } = command;
  const idempotent: IdempotentCommand = { scope: `leaveRequest:${personId}`, key, request };
  const asked = await inTransaction(db, (tx) => recall<Asked>(tx, idempotent));
  const guided = asked === null ? await isGuided(desk, personId, requestId) : false;
  if (guided === 'unavailable') return { refusal: guidanceUnavailable };
  return inTransaction(db, async (tx) =>
    askedRequest(tx, asked ?? (await once(tx, idempotent, () => ask(tx, command, guided)))),
  );
}

/** Whether guidance came before, where the policy wants it: asked before the transaction, which waits for nobody. Null where the policy does not want it. */
async function isGuided(
  { db, guidance }: LeaveDesk,
  personId: string,
  requestId: string,
): Promise<boolean | null | 'unavailable'> {
  const policy = await inTransaction(db, (tx) => policyOfPerson(tx, personId));
  if (policy?.content.leave.priorGuidance !== true) return null;
  const { priorGuidanceDays } = leaveRulesOf(policy.content.leave);
  return guidance.happened(personId, priorGuidanceDays, requestId).catch((error: unknown) => {
    if (error instanceof SubgraphUnavailable) return 'unavailable';
    throw error;
  });
}

async function ask(tx: Tx, command: Omit<AskForLeave, 'requestId'>, guided: boolean | null): Promise<Asked> {
  const { personId, orderId, organisationId } = command;
  await lockLeaveOf(tx, personId);
  const order = await orderGoingOn(tx, personId, orderId);
  if (order === null) return { refusal: leaveActivityNotRecognised };
  const policy = await policyOfPerson(tx, personId);
  if (policy === null) return { refusal: invalidInput('No policy is in force, so there is no leave yet.', 'input') };
  const rules = leaveRulesOf(policy.content.leave);
  if (rules.priorGuidance && guided !== true) {
    const message = `Leave needs guidance that ended within the ${rules.priorGuidanceDays} days before.`;
    return { refusal: leaveRuleNotMet('PRIOR_GUIDANCE', message) };
  }
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
