import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Log } from '../telemetry/log.ts';

/** Longer than any client of ours keeps a connection idle, so that the client always closes first. */
const KEEP_ALIVE = 65_000;
const GRACE = 20_000;
const SWEEP = 50;

/** Begins to listen; resolves when connections are accepted and rejects when the address cannot be had. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.keepAliveTimeout = KEEP_ALIVE;
  server.headersTimeout = KEEP_ALIVE + 1_000;
  server.listen(port, host);
  await once(server, 'listening');
}

/** Stops accepting, lets accepted requests finish for at most twenty seconds, then runs `cleanup`. */
export async function close(server: Server, cleanup: () => Promise<void>): Promise<void> {
  const closed = once(server, 'close');
  // Whoever keeps a connection alive is told to leave it with the next answer; one that is answered already is closed.
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  server.close();
  server.closeIdleConnections();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const hurry = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearInterval(sweep);
  clearTimeout(hurry);
  await cleanup();
}

/** On SIGTERM or SIGINT: `drain` (be not ready), close the server, clean up, exit 0. */
export function stopOnSignal(
  server: Server,
  log: Log,
  { drain, cleanup }: { drain: () => void; cleanup: () => Promise<void> },
): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    drain();
    close(server, cleanup).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
