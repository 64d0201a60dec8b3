import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { IsNull, type DataSource } from 'typeorm';
import type { Fund } from '../fund/fund.entity.ts';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import { lockPolicyVersion } from '../policy/lock-policy-version.ts';
import { isNational, type PolicyVersion } from '../policy/policy-version.entity.ts';
import { writesPolicy } from '../policy/policy.policy.ts';
import { FundNotClear, provisionFund } from '../provision/provision-fund.ts';
import { SimulationEntity, type Simulation } from './simulation.entity.ts';

const MOST = { years: 5, size: 2_000_000 };

/** A version to be simulated. */
export interface RequestSimulation {
  readonly policyVersionId: string;
  readonly fundId: string | null; // null: the scheme's only national fund
  readonly synthetic: { readonly seed: number; readonly size: number } | null; // null: the scheme's own accounts
  readonly years: number;
}

export type RequestSimulationOutcome =
  { readonly simulation: Simulation } | { readonly refusal: NotFound | InvalidInput | WrongState };

function wrongForm({ fundId, synthetic, years }: RequestSimulation): InvalidInput | null {
  if (years < 1 || years > MOST.years)
    return invalidInput(`A simulation covers 1 to ${MOST.years} years.`, 'input', 'years');
  if (synthetic !== null && (synthetic.size < 1 || synthetic.size > MOST.size))
    return invalidInput(`A synthetic population has 1 to ${MOST.size} persons.`, 'input', 'synthetic', 'size');
  return fundId === null || isUuid(fundId) ? null : invalidInput('There is no such fund.', 'input', 'fundId');
}

/** The fund whose money the cost is held against, in the currency the version would be in force with. */
async function fundFor(tx: Tx, version: PolicyVersion, fundId: string | null): Promise<Fund | InvalidInput> {
  const national = isNational(version)
    ? version.content
    : (await findPolicyInForce(tx, { region: null, sector: null }))?.content;
  try {
    const fund = await provisionFund(tx, fundId ?? undefined);
    return fund.currency === national?.currency
      ? fund
      : invalidInput('The fund is in another currency than the policy.', 'input', 'fundId');
  } catch (error) {
    if (!(error instanceof FundNotClear)) throw error;
    return invalidInput(`The fund is not clear: ${error.message}.`, 'input', 'fundId');
  }
}

/** The same simulation, where it waits or runs already: asked for twice, it is computed once. */
const waiting = (
  tx: Tx,
  { id: policyVersionId, contentHash }: PolicyVersion,
  { id: fundId }: Fund,
  { synthetic, years }: RequestSimulation,
): Promise<Simulation | null> => {
  const same = {
    policyVersionId,
    contentHash,
    fundId,
    years,
    seed: synthetic === null ? IsNull() : String(synthetic.seed),
    size: synthetic === null ? IsNull() : synthetic.size,
  };
  return tx.getRepository(SimulationEntity).findOneBy([
    { ...same, state: 'QUEUED' },
    { ...same, state: 'RUNNING' },
  ]);
};

/** Queues the simulation of a version that its authority's authors may write; it is computed in the background. */
export async function requestSimulation(
  db: DataSource,
  viewer: Viewer,
  command: RequestSimulation,
): Promise<RequestSimulationOutcome> {
  const malformed = wrongForm(command);
  if (malformed !== null) return { refusal: malformed };
  return inTransaction(db, async (tx) => {
    const version = await lockPolicyVersion(tx, command.policyVersionId);
    const author = version === null ? null : writesPolicy(viewer, version.authorOrganisationId ?? '', version);
    if (version === null || author === null) return { refusal: notFound('policy version', 'input', 'policyVersionId') };
    if (!['DRAFT', 'SIMULATED', 'CONSULTED'].includes(version.step))
      return { refusal: wrongState('policy version', version.step, 'input', 'policyVersionId') };
    const fund = await fundFor(tx, version, command.fundId);
    if ('message' in fund) return { refusal: fund };
    const before = await waiting(tx, version, fund, command);
    if (before !== null) return { simulation: before };
    const { identifiers } = await tx.getRepository(SimulationEntity).insert({
      policyVersionId: version.id,
      contentHash: version.contentHash,
      fundId: fund.id,
      seed: command.synthetic === null ? null : String(command.synthetic.seed),
      size: command.synthetic?.size ?? null,
      years: command.years,
      requestedBy: author.subject,
    });
    const [inserted] = identifiers as { id: string }[];
    return { simulation: await tx.getRepository(SimulationEntity).findOneByOrFail({ id: inserted?.id ?? '' }) };
  });
}
