import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { readSettings } from './config.ts';
import { dataFolderAt } from './data-folder/data-folder.ts';
import { lockHolder } from './data-folder/lock.ts';
import { fetchCaseToolToken, fetchToken, subjectOf } from './identity-provider/fetch-token.ts';
import { providerKeysOf } from './identity-provider/keys-of-provider.ts';
import { assuranceLevel } from './identity-provider/sign-in-policy.ts';
import { issuerUrl } from './launcher/services.ts';
import { StackError } from './stack-error.ts';

const HELP =
  'access-token ROLE [2] [--acr low|substantial|high]: prints an access token of the demo person who holds that role, or of the second who does: for what two persons decide. SERVICE is the case tool.';

/** Separates what is this command's own from the options that every command takes. */
function readArguments(args: readonly string[]): {
  readonly role: string | undefined;
  readonly nth: number;
  readonly acr: string;
  readonly rest: readonly string[];
} {
  const { values, positionals, tokens } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: { acr: { type: 'string', default: 'substantial' }, data: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const isHelp = tokens.some((token) => token.kind === 'option' && token.name === 'help');
  const data = typeof values.data === 'string' ? ['--data', values.data] : [];
  return {
    role: positionals[0]?.toUpperCase(),
    nth: Number(positionals[1] ?? 1),
    acr: String(values.acr),
    rest: isHelp ? ['--help'] : data,
  };
}

await command(async () => {
  const { role, nth, acr, rest } = readArguments(process.argv.slice(2));
  const settings = readSettings(rest);
  if (settings === undefined) {
    console.log(HELP);
    return 0;
  }
  const level = assuranceLevel(acr);
  if (role === undefined || level === undefined) throw new StackError('ARGUMENT_WRONG', HELP);
  const data = dataFolderAt(settings.data);
  const launcher = await lockHolder(data.lock);
  if (launcher === undefined)
    throw new StackError('NOT_RUNNING', 'Tessera does not run: start it first with `npx pnpm@12 start`');
  const issuer = issuerUrl(launcher);
  const token =
    role === 'SERVICE'
      ? await fetchCaseToolToken(issuer, (await providerKeysOf(data)).caseToolSecret)
      : await fetchToken({ issuer, subject: subjectOf(role, nth), acr: level });
  console.log(token);
  return 0;
});
