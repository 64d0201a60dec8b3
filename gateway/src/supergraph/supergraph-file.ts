import { unwatchFile, watchFile, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { SupergraphManager } from '@apollo/gateway';
import type { Log } from '@tessera/kit/telemetry/log.ts';

type Update = Parameters<SupergraphManager['initialize']>[0]['update'];

const LOOK_EVERY = 1_000; // milliseconds; a look works on every file system, where notifications do not

/** Reads the file and hands it to the gateway. What cannot be read or loaded is logged, and the graph that is being served stays. */
async function reload(file: string, update: Update, log: Log): Promise<void> {
  try {
    update(await readFile(file, 'utf8'));
    log.info({ file }, 'supergraph reloaded');
  } catch (error) {
    log.error({ file, err: error }, 'supergraph not reloaded; the former one stays');
  }
}

/** Serves the supergraph of a file, and what it becomes whenever it changes, without a restart. */
export const supergraphFile = (file: string, log: Log): SupergraphManager => ({
  initialize: async ({ update }) => {
    const supergraphSdl = await readFile(file, 'utf8');
    const changed = (now: Stats, before: Stats): void => {
      // Absent for a moment while it is being replaced.
      if (now.mtimeMs !== 0 && (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino))
        void reload(file, update, log);
    };
    watchFile(file, { interval: LOOK_EVERY, persistent: false }, changed);
    return {
      supergraphSdl,
      cleanup: () => {
        unwatchFile(file, changed);
        return Promise.resolve();
      },
    };
  },
});
