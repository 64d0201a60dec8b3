import { once } from 'node:events';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StackError } from '../stack-error.ts';
import { portHolder } from './port-holder.ts';

const POLL = 100;
const SHOWN = 70; // characters of a command line

/** Why nobody can listen on that port now; undefined when somebody can. */
async function obstacle(port: number): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1' });
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no reason';
  } finally {
    server.close();
  }
}

/** The name of the program and the end of its arguments, where the telling part is. */
function shorten(command: string): string {
  const [program = '', ...args] = command.split(' ');
  const rest = args.join(' ');
  return `${basename(program)} ${rest.length > SHOWN ? `…${rest.slice(-SHOWN)}` : rest}`.trim();
}

async function complaint(name: string, port: number, reason: string): Promise<StackError> {
  const advice = 'choose others with --port N or TESSERA_PORT';
  if (reason === 'EACCES')
    return new StackError('PORT_FORBIDDEN', `you may not listen on port ${port} (${name}): ${advice}, above 1023`);
  const holder = await portHolder(port);
  const who = holder === undefined ? 'another program' : `process ${holder.pid} (${shorten(holder.command)})`;
  return new StackError('PORT_TAKEN', `port ${port} (${name}) is taken by ${who}: stop it, or ${advice}`);
}

/** Makes sure that every port is free, waiting up to `patience` milliseconds for processes of an earlier run to end. */
export async function checkPorts(ports: Readonly<Record<string, number>>, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (const [name, port] of Object.entries(ports)) {
    let reason = await obstacle(port);
    while (reason === 'EADDRINUSE' && Date.now() < deadline) {
      await wait(POLL);
      reason = await obstacle(port);
    }
    if (reason !== undefined) throw await complaint(name, port, reason);
  }
}
