import { isDeepStrictEqual } from 'node:util';
import { headersOf, type BlockResult, type Call } from './call.ts';
import type { LoadGenerator } from './load-generator.ts';
import type { Operation } from './operations.ts';
import { cpuMillisecondsOf } from './process-usage.ts';
import { percentiles } from './statistics.ts';
import type { GatewayUnderTest, SystemUnderTest } from './system-under-test.ts';

/** What is loaded, by whom, and how much at once. */
export interface Setting {
  readonly operation: Operation;
  readonly connections: number;
}

/** How one gateway did in one setting. */
export interface Measured {
  readonly gateway: GatewayUnderTest['name'];
  readonly operation: string;
  readonly connections: number;
  readonly rates: readonly number[]; // requests per second, block by block
  readonly p50: number; // milliseconds
  readonly p95: number;
  readonly p99: number;
  readonly cpu: ReadonlyMap<string, number | null>; // milliseconds of processor time per request, by process
  readonly failures: number;
}

interface MeasuredBlock extends BlockResult {
  readonly cpu: ReadonlyMap<string, number | null>; // milliseconds
}

/** How many blocks each gateway is loaded for in one setting. */
export const BLOCKS_EACH = 8;

async function answerOf({ url }: GatewayUnderTest, call: Call): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: headersOf(call), body: call.body });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`errors from ${url}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** Throws unless all gateways give the same answers, without errors; what is fast because it leaves something out is not fast. */
export async function demandSameAnswers(
  gateways: readonly GatewayUnderTest[],
  { name, calls }: Operation,
): Promise<void> {
  for (const call of calls) {
    const [first, ...others] = await Promise.all(gateways.map((gateway) => answerOf(gateway, call)));
    if (others.some((other) => !isDeepStrictEqual(first, other))) throw new Error(`answers to ${name} differ`);
  }
}

type Watched = ReadonlyMap<string, number>; // pid by name

async function cpuOf(watched: Watched): Promise<ReadonlyMap<string, number | null>> {
  const times = await cpuMillisecondsOf([...watched.values()]);
  return new Map([...watched.keys()].map((name, at) => [name, times[at] ?? null]));
}

const difference = (after: number | null | undefined, before: number | null | undefined): number | null =>
  after == null || before == null ? null : after - before;

function summary(
  gateway: GatewayUnderTest,
  { operation, connections }: Setting,
  blocks: readonly MeasuredBlock[],
): Measured {
  const latencies = blocks.flatMap((block) => block.latencies);
  const cpuOfAll = (name: string): number | null =>
    blocks.reduce<number | null>((sum, { cpu }) => {
      const used = cpu.get(name);
      return sum === null || used == null ? null : sum + used / latencies.length;
    }, 0);
  return {
    gateway: gateway.name,
    operation: operation.name,
    connections,
    rates: blocks.map((block) => (block.latencies.length / block.milliseconds) * 1000),
    ...percentiles(latencies),
    cpu: new Map([...(blocks[0]?.cpu.keys() ?? [])].map((name) => [name, cpuOfAll(name)])),
    failures: blocks.reduce((sum, block) => sum + block.failures, 0),
  };
}

/** Loads the gateways in turn, in short blocks, so that whatever else the machine does hits them alike. */
export async function measure(
  { gateways, behind }: SystemUnderTest,
  load: LoadGenerator,
  setting: Setting,
  milliseconds: number,
  interrupt: AbortSignal,
): Promise<readonly Measured[]> {
  const { operation, connections } = setting;
  const blocks = new Map<GatewayUnderTest['name'], MeasuredBlock[]>();
  const runBlock = async ({ name, url, pid }: GatewayUnderTest): Promise<void> => {
    interrupt.throwIfAborted();
    const watched: Watched = new Map([
      ['gateway', pid],
      ...behind.map((process) => [process.name, process.pid] as const),
    ]);
    const before = await cpuOf(watched);
    const result = await load.run({ url, calls: operation.calls, connections, milliseconds });
    const after = await cpuOf(watched);
    const cpu = new Map([...after].map(([process, used]) => [process, difference(used, before.get(process))]));
    blocks.set(name, [...(blocks.get(name) ?? []), { ...result, cpu }]);
  };
  for (let round = 0; round < BLOCKS_EACH; round += 1) {
    const inTurn = round % 2 === 0 ? gateways : gateways.toReversed(); // neither is always the one before
    for (const gateway of inTurn) await runBlock(gateway);
  }
  return gateways.map((gateway) => summary(gateway, setting, blocks.get(gateway.name) ?? []));
}
