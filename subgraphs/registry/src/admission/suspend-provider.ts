import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { announceTo } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, type NotFound, type Refusal } from '@tessera/kit/outcome/refusal.ts';
import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import type { DataSource } from 'typeorm';
import { isId } from '../learning-opportunity/check-content.ts';
import { OrganisationEntity } from '../organisation/organisation.entity.ts';
import { mayDecide } from './admission.policy.ts';
import { conflictOfInterest } from './change-status.ts';

/** How many admissions were suspended now, or why none was. */
export type SuspendProviderOutcome =
  { readonly suspended: number } | { readonly refusal: NotFound | Refusal<'AdmissionConflictOfInterest'> };

const PATH = ['input', 'organisationId'] as const;

const SUSPEND_ALL = `
  with suspended as (
    update learning_opportunity set status = 'SUSPENDED' where provider_id = $1 and status = 'ADMITTED' returning id, version
  ), told as (
    insert into outbox (aggregatetype, aggregateid, type, payload)
    select 'LearningOpportunity', id::text, 'LearningOpportunityStatusChanged', jsonb_build_object('status', 'SUSPENDED', 'version', version) from suspended
  )
  select count(*)::integer as count from suspended`;

/** Suspends every admission of a provider at once, and tells accounts of the provider. Suspended already: nothing is changed or told again. */
export const suspendProvider = (db: DataSource, viewer: Viewer, providerId: string): Promise<SuspendProviderOutcome> =>
  inTransaction(db, async (tx) => {
    const provider = isId(providerId) ? await tx.findOneBy(OrganisationEntity, { id: providerId }) : null;
    if (!provider?.kinds.includes('PROVIDER')) return { refusal: notFound('provider', ...PATH) };
    if (!mayDecide(viewer, { providerId, preparedBy: null })) return { refusal: { ...conflictOfInterest, path: PATH } };
    const [all] = await tx.query<{ count: number }[]>(SUSPEND_ALL, [providerId]);
    const suspended = all?.count ?? 0;
    if (suspended > 0)
      await announceTo(tx, 'accounts', {
        aggregateType: 'Organisation',
        aggregateId: providerId,
        type: 'ProviderSuspended',
        payload: { status: 'SUSPENDED', effectiveOn: await schemeToday(tx) },
      });
    return { suspended };
  });
