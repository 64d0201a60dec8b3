import { moneyOf } from '@tessera/kit/money/money.ts';
import { localized, type LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import type { EntityManager } from 'typeorm';
import { isId } from '../learning-opportunity/check-content.ts';
import { fundingFacts } from '../session/funding-facts.ts';
import { whyNotBookable, type SessionFacts } from '../session/bookability.ts';

/** A session as an order needs it: what it is pinned to, what it costs, and whether a place could be taken now. */
export interface SessionSnapshot {
  readonly sessionId: string;
  readonly opportunityId: string;
  readonly opportunityVersion: number;
  readonly providerId: string;
  readonly providerName: string;
  readonly title: string;
  readonly price: { readonly amount: string; readonly currency: string };
  readonly startsOn: string;
  readonly endsOn: string;
  readonly bookable: boolean;
  readonly whyNotBookable: string | null;
  readonly placesLeft: number;
  readonly microCredentialTemplateId: string | null;
  readonly iscedF: string | null;
  readonly fundingFacts: readonly string[];
}

/** SQL of the facts that decide about a place; needs `s` for the session and `o` for the opportunity. */
export const sessionFacts = `o.status, o.quality_assurance_type is not null as "qualityAssured",
  o.quality_assured_until::text as "qualityAssuredUntil", s.state, s.starts_on::text as "startsOn", s.ends_on::text as "endsOn",
  s.capacity - s.places_taken as "placesLeft", scheme_today()::text as today`;

type Row = SessionFacts &
  Omit<SessionSnapshot, 'title' | 'price' | 'bookable' | 'whyNotBookable' | 'fundingFacts'> & {
    readonly skillUris: readonly string[];
    readonly titles: LocalizedTexts;
    readonly price: string;
    readonly currency: string;
  };

const SNAPSHOT = `
  select s.id as "sessionId", o.id as "opportunityId", o.version as "opportunityVersion", p.id as "providerId", p.legal_name as "providerName",
    v.title as titles, v.price::text as price, v.currency, v.micro_credential_template_id as "microCredentialTemplateId", v.isced_f as "iscedF", v.skill_uris as "skillUris",
    ${sessionFacts}
  from learning_opportunity_session as s
  join learning_opportunity as o on o.id = s.learning_opportunity_id
  join learning_opportunity_version as v on v.learning_opportunity_id = o.id and v.version = o.version
  join organisation as p on p.id = o.provider_id
  where s.id = $1`;

/** The snapshot of one session; null when there is none. */
export async function sessionSnapshot(
  manager: EntityManager,
  sessionId: string,
  languages: readonly string[],
): Promise<SessionSnapshot | null> {
  if (!isId(sessionId)) return null;
  const [row] = await manager.query<Row[]>(SNAPSHOT, [sessionId]);
  if (row === undefined) return null;
  const reason = whyNotBookable(row);
  return {
    ...row,
    title: localized(row.titles, languages)?.value ?? '',
    price: moneyOf(BigInt(row.price), row.currency),
    bookable: reason === null,
    whyNotBookable: reason,
    fundingFacts: fundingFacts(row),
  };
}
