import { beginDeadlines, misledByClocks } from './lying-clocks.ts';
import type { SoakPart } from './soak-part.ts';
import { createWorld } from './world.ts';

/** Everything that has a deadline, and services that are off by hours and by more than a year. */
export const soakClocks: SoakPart = async (soak) => {
  const running = await createWorld(soak.db, soak.dataKey);
  const dials = { ...soak, world: running.world };
  const ends = await beginDeadlines(dials);
  soak.say(`${String(ends.size)} deadlines`);
  const complaints = await misledByClocks(dials, ends);
  await running.stop();
  return complaints;
};
