import { readFileSync } from 'node:fs';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { roles } from '@tessera/kit/identity/viewer.ts';
import { z } from 'zod';
import { writePrivateFile } from '../data-folder/write-private-file.ts';
import { StackError } from '../stack-error.ts';

const grantedRoles = z.array(
  z.object({
    subject: z.string(),
    role: z.enum(roles),
    organisation: z.string().nullable(),
    region: z.string().nullable(),
  }),
);

/** A role that somebody was given in the sandbox, beside those the demo country gives them. */
export type GrantedRole = z.infer<typeof grantedRoles>[number];

/** Roles that were given in this sandbox; none when the file is not there. Read at each token, so that a new role needs no restart. */
export function readGrantedRoles(file: string): readonly GrantedRole[] {
  try {
    return grantedRoles.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new StackError('ROLES_UNREADABLE', `${file} is not a list of roles: delete it and give them again`, {
      cause: error,
    });
  }
}

/** Gives somebody a role for one organisation more. Giving it again changes nothing. */
export async function grantRole(file: string, granted: GrantedRole): Promise<void> {
  if (granted.organisation === null || !isUuid(granted.organisation))
    throw new StackError('ARGUMENT_WRONG', 'a role is given for an organisation, named by its id');
  const others = readGrantedRoles(file).filter(
    ({ subject, role, organisation }) =>
      subject !== granted.subject || role !== granted.role || organisation !== granted.organisation,
  );
  await writePrivateFile(file, JSON.stringify([...others, granted], null, 2));
}
