import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { command } from './command.ts';
import { readSettings } from './config.ts';
import { dataFolderAt } from './data-folder/data-folder.ts';
import { grantRole } from './identity-provider/granted-roles.ts';
import { StackError } from './stack-error.ts';

const HELP =
  'role ROLE ORGANISATION [REGION]: gives the demo person of that role the same role for one organisation more, from their next token on.';

await command(async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--');
  const firstOption = args.findIndex((arg) => arg.startsWith('--'));
  const [role = '', organisation = '', region = null] = firstOption === -1 ? args : args.slice(0, firstOption);
  const settings = readSettings(firstOption === -1 ? [] : args.slice(firstOption));
  if (settings === undefined) {
    console.log(HELP);
    return 0;
  }
  const person = demoSignIns.find((signIn) => signIn.role === role.toUpperCase());
  if (person === undefined) throw new StackError('ARGUMENT_WRONG', HELP);
  await grantRole(dataFolderAt(settings.data).roles, {
    subject: person.subject,
    role: person.role,
    organisation,
    region,
  });
  console.log(`${person.name} is ${person.role} of ${organisation} too, from the next token on.`);
  return 0;
});
