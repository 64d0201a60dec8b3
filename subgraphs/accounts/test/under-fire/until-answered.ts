import { setTimeout as delay } from 'node:timers/promises';
import { asUnavailable, Unavailable } from '@tessera/kit/database/unavailable.ts';

const ATTEMPTS = 300;
const PAUSE = 100; // milliseconds

/** Sends again what could not be done just now, for a minute or so: under its key, since nobody knows what became of it. Anything else that is thrown is a fault. */
export async function untilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(asUnavailable(error) instanceof Unavailable) || attempt === ATTEMPTS) throw error;
      await delay(PAUSE);
    }
  }
}
