import type { TopUpKind } from '../top-up/top-up.entity.ts';

/** By which rule of which policy, and from which facts. The steps from the rule's amount to the grant are kept where something was taken away. Amounts in minor units, as text. */
interface ByRule {
  readonly policyVersion: string;
  readonly rule: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly amount?: string; // of the rule
  readonly afterWorkingTime?: string;
  readonly ceiling?: string;
  readonly held?: string; // what counted toward the ceiling
  readonly cutByCeiling?: string;
}

/** Why a lot was granted: kept with it for ever, and read by its kind. */
export type GrantExplanation =
  | (ByRule & { readonly kind: 'PROVISION' })
  | (ByRule & { readonly kind: 'CORRECTION'; readonly before: string }) // what the year had granted until then
  | {
      readonly kind: 'TOP_UP';
      readonly topUp: { readonly kind: TopUpKind; readonly agreementReference: string | null; readonly batch: string };
    }
  | { readonly kind: 'CO_FUNDING'; readonly coFunding: string } // id of the request
  | { readonly kind: 'ALLOCATION'; readonly allocation: string; readonly title: string } // id of the window
  | { readonly kind: 'OTHER'; readonly reason?: string };
