import { checkLine } from '@tessera/kit/outcome/check-text.ts';
import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { uuidv7 } from 'uuidv7';
import type { PlacementSteps } from '../order/complete-placement.ts';
import type { Registry } from '../order/registry.ts';
import { registryUnavailable, type RegistryUnavailable } from '../order/order-refusal.ts';
import { FundEntity, type EuProgramme, type Fund, type FunderKind, type FundKind } from './fund.entity.ts';
import { funderKindOf, managesFund } from './fund.policy.ts';

/** A funder opens a pool of money. */
export interface CreateFund {
  readonly organisationId: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly currency: string;
  readonly refundGraceDays: number;
  readonly euProgramme: EuProgramme | null;
  readonly euOperation: string | null;
  readonly sector: string | null;
  readonly idempotencyKey: string;
  readonly requestId: string;
}

export type CreateFundOutcome =
  { readonly fund: Fund } | { readonly refusal: NotFound | InvalidInput | RegistryUnavailable } | KeyRefused;

const OPERATION = /^[^\p{Cc}]{1,100}$/u;
const SECTOR = /^[A-V]$/;
const LONGEST_GRACE = 366;

function whyInvalid({
  kind,
  name,
  refundGraceDays,
  euProgramme,
  euOperation,
  sector,
}: CreateFund): InvalidInput | null {
  const unreadable = checkLine(name, { most: 200 }, 'input', 'name');
  if (unreadable !== null) return unreadable;
  if (refundGraceDays < 0 || refundGraceDays > LONGEST_GRACE)
    return invalidInput(`Grace is from 0 to ${LONGEST_GRACE} days.`, 'input', 'refundGraceDays');
  if ((kind === 'EU') !== (euProgramme !== null))
    return invalidInput('Money of the Union, and no other, names its programme.', 'input', 'euProgramme');
  if ((kind === 'EU') !== (euOperation !== null) || (euOperation !== null && !OPERATION.test(euOperation)))
    return invalidInput('Money of the Union, and no other, names its operation.', 'input', 'euOperation');
  if (sector !== null && (kind !== 'TRAINING_FUND' || !SECTOR.test(sector)))
    return invalidInput('A training fund, and no other, names a section of NACE, A to V.', 'input', 'sector');
  return null;
}

/** As what registry knows the funder; or why it holds no money of this kind. */
async function funderOf(
  registry: Registry,
  { organisationId, kind, requestId }: CreateFund,
): Promise<FunderKind | NotFound | InvalidInput | RegistryUnavailable> {
  try {
    const kinds = await registry.organisationKinds(organisationId, requestId);
    if (kinds === null) return notFound('organisation', 'input', 'organisationId');
    return (
      funderKindOf(kind, kinds) ?? invalidInput('This organisation holds no money of this kind.', 'input', 'source')
    );
  } catch (error) {
    if (error instanceof SubgraphUnavailable) return registryUnavailable;
    throw error;
  }
}

/** Opens a fund for an organisation that the viewer manages funds of this kind for, and that holds such money by what registry knows of it. It has no money until treasury confirms a payment. */
export async function createFund(
  { db, registry }: PlacementSteps,
  viewer: Viewer,
  command: CreateFund,
): Promise<CreateFundOutcome> {
  const { idempotencyKey: key, requestId: _requestId, ...fund } = command;
  if (!isUuid(fund.organisationId) || !managesFund(viewer, fund))
    return { refusal: notFound('organisation', 'input', 'organisationId') };
  const invalid = whyInvalid(command);
  if (invalid !== null) return { refusal: invalid };
  const funderKind = await funderOf(registry, command);
  if (typeof funderKind !== 'string') return { refusal: funderKind };
  return inTransaction(db, async (tx) => {
    const scope = `fundCreate:${viewer.subject ?? ''}`;
    const made = await once(tx, { scope, key, request: fund }, async () => {
      const id = uuidv7();
      await tx.getRepository(FundEntity).insert({ ...fund, id, funderKind });
      return { fundId: id };
    });
    if ('refusal' in made) return made;
    return { fund: await tx.getRepository(FundEntity).findOneByOrFail({ id: made.fundId }) };
  });
}
