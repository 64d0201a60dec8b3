import { SpanKind } from '@opentelemetry/api';
import { countSubgraphCall } from './metrics.ts';
import { inSpan, traceHeaders } from './tracing.ts';

/** Calls a subgraph within a span, and counts how it ended. `call` is given the headers that continue the trace there; `reasonOf` says in a code why there was no answer. */
export async function tracedCall<T>(
  subgraph: string,
  requestId: string,
  reasonOf: (error: unknown) => string,
  call: (trace: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const attributes = { 'tessera.subgraph': subgraph, 'tessera.request_id': requestId };
  const started = performance.now();
  try {
    const answer = await inSpan(`call ${subgraph}`, { kind: SpanKind.CLIENT, attributes }, () => call(traceHeaders()));
    countSubgraphCall(subgraph, 'OK', started);
    return answer;
  } catch (error) {
    countSubgraphCall(subgraph, reasonOf(error), started);
    throw error;
  }
}
