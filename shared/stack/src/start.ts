import { command } from './command.ts';
import { options, readSettings } from './config.ts';
import { launch } from './launcher/launch.ts';
import { progressOn } from './launcher/progress.ts';
import { welcome } from './launcher/welcome.ts';

const HELP_COLUMN = 18;

const help = (): string => {
  const lines = Object.entries(options).map(
    ([name, { value, help: words }]) => `  ${`--${name} ${value}`.padEnd(HELP_COLUMN)}${words}`,
  );
  return ['Starts the whole system with a demo country, until Ctrl-C.', '', ...lines].join('\n');
};

const STOPPING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** One Ctrl-C may arrive twice: from the terminal, and passed on by the package manager. */
const SAME_SIGNAL = 500;

/** The first signal that asks to stop interrupts; another one hurries. */
function signalsToStop(): { readonly interrupt: AbortController; readonly hurry: AbortController } {
  const interrupt = new AbortController();
  const hurry = new AbortController();
  let first = 0;
  for (const name of STOPPING) {
    process.on(name, () => {
      if (!interrupt.signal.aborted) first = performance.now();
      else if (performance.now() - first > SAME_SIGNAL) hurry.abort();
      interrupt.abort();
    });
  }
  return { interrupt, hurry };
}

await command(async () => {
  const settings = readSettings(process.argv.slice(2));
  if (settings === undefined) {
    console.log(help());
    return 0;
  }
  const { interrupt, hurry } = signalsToStop();
  const progress = progressOn(process.stdout);
  const system = await launch({ settings, progress, interrupt: interrupt.signal, hurry: hurry.signal });
  progress.say(welcome(system, settings));
  const stillUp = setInterval(() => undefined, 60_000);
  await new Promise((resolve) => {
    if (interrupt.signal.aborted) resolve(undefined);
    interrupt.signal.addEventListener('abort', resolve);
  });
  clearInterval(stillUp);
  await progress.step('Stopping', () => system.stop());
  return 0;
});
