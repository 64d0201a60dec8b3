import { carryOut, type Outcome, type Services } from './carry-out.ts';
import { KEYED, NAMED, STEPS } from './command.ts';
import type { Told } from './fire.ts';

const CLIENTS = 8;

/** An order that was REQUESTED when its client was told may have been refused since; whatever else was told stays. */
const agrees = ({ command, outcome }: Told, again: Outcome): boolean =>
  JSON.stringify(outcome) === JSON.stringify(again) ||
  (command.kind === 'place' && 'did' in outcome && 'refusal' in again && again.refusal === 'SESSION_NOT_BOOKABLE');

/** Sends every command once more that may be sent again: with its key, or a step that was taken. Gives the keys that were answered differently from the first time. */
export async function answeredDifferently(
  services: Services,
  history: ReadonlyMap<string, Told>,
): Promise<readonly string[]> {
  const entries = [...history];
  const different: string[] = [];
  const again = async (client: number): Promise<void> => {
    for (let index = client; index < entries.length; index += CLIENTS) {
      const [key, told] = entries[index] ?? [];
      if (key === undefined || told === undefined) return;
      const { command, outcome } = told;
      const done = 'did' in outcome;
      if (KEYED.has(command.kind) || (done && NAMED.has(command.kind))) {
        const answer = await carryOut(services, key, command);
        if (!agrees(told, answer))
          different.push(`${key} ${command.kind}: ${JSON.stringify(outcome)}, then ${JSON.stringify(answer)}`);
      } else if (done && command.kind in STEPS) await carryOut(services, key, command);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => again(client)));
  return different;
}
