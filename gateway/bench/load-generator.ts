import { once } from 'node:events';
import { join } from 'node:path';
import { spawnNode } from '@tessera/stack/process/spawn-node.ts';
import type { Block, BlockResult } from './call.ts';

/** The process that sends. */
export interface LoadGenerator {
  readonly run: (block: Block) => Promise<BlockResult>;
  readonly stop: () => Promise<void>;
}

/** Starts the process that sends; it does one block at a time. */
export async function startLoadGenerator(): Promise<LoadGenerator> {
  const child = spawnNode({ file: join(import.meta.dirname, 'send-load.ts'), environment: {}, output: 'inherit' });
  const ended = once(child, 'exit');
  const answer = async (): Promise<unknown> => {
    const answered: unknown[] = await Promise.race([once(child, 'message'), ended.then(() => [])]);
    if (answered.length === 0) throw new Error('the load generator ended');
    return answered[0];
  };
  await answer();
  return {
    run: async (block) => {
      child.send(block);
      return (await answer()) as BlockResult;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
