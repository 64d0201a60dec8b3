import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const COMMIT = Buffer.from('COMMIT\0');

/** A way to PostgreSQL on which, now and then, a COMMIT goes through and its acknowledgement does not come back. */
export interface CommitDroppingProxy {
  readonly url: string;
  readonly dropped: () => number;
  readonly stop: () => Promise<void>;
}

/** Stands before the server of `url`; every `every`th COMMIT loses its acknowledgement, and its connection with it. */
export async function commitDroppingProxy(url: string, every: number): Promise<CommitDroppingProxy> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  let commits = 0;
  let dropped = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let silent = false;
    const close = (): void => {
      client.destroy();
      upstream.destroy();
      open.delete(client);
    };
    open.add(client);
    client.on('data', (chunk: Buffer) => {
      upstream.write(chunk);
      if (!chunk.includes(COMMIT) || ++commits % every !== 0) return;
      silent = true;
      dropped++;
    });
    upstream.on('data', (chunk: Buffer) => {
      if (silent) close();
      else client.write(chunk);
    });
    for (const socket of [client, upstream]) socket.on('error', close).on('close', close);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String((server.address() as AddressInfo).port);
  return {
    url: proxied.href,
    dropped: () => dropped,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
