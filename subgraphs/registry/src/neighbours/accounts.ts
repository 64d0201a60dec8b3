import type { EventInTransit } from '@tessera/kit/events/relay.ts';
import type { CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';

const OPPORTUNITY = `mutation RegistryOpportunityDelisted($input: InternalDelistingInput!) {
  internalOpportunityDelisted(input: $input) { ended }
}`;

const PROVIDER = `mutation RegistryProviderDelisted($input: InternalDelistingInput!) {
  internalProviderDelisted(input: $input) { ended }
}`;

/** Tells accounts what was taken out of the registry. It keeps what it hears before it answers, and hearing the same again changes nothing there. */
export const accountsBy =
  (call: CallSubgraph) =>
  async ({ id: requestId, aggregateType, aggregateId: id, payload }: EventInTransit): Promise<void> => {
    const { status, effectiveOn } = payload;
    const input = { id, effectiveOn, cause: status };
    await call(aggregateType === 'Organisation' ? PROVIDER : OPPORTUNITY, { input }, requestId);
  };
