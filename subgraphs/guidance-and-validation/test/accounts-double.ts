import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const questionSchema = z.object({
  variables: z.object({ subject: z.string(), organisationIds: z.array(z.string()), personIds: z.array(z.string()) }),
});

/** What accounts was asked. */
export type ReachQuestion = z.infer<typeof questionSchema>['variables'];

/** Stands in for accounts: says who is within an adviser's reach, remembers what it was asked, and can be down. */
export interface AccountsDouble {
  readonly url: string;
  readonly questions: ReachQuestion[];
  readonly assign: (adviserId: string, personId: string) => void;
  readonly end: (adviserId: string, personId: string) => void;
  isDown: boolean;
  readonly stop: () => void;
}

/** Starts one on a free port. */
export async function startAccountsDouble(): Promise<AccountsDouble> {
  const assigned = new Set<string>();
  const questions: ReachQuestion[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      if (double.isDown) return response.destroy();
      const question = questionSchema.parse(body).variables;
      questions.push(question);
      const reached = question.personIds.filter((id) => assigned.has(`${question.subject} ${id}`));
      return response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ data: { internalReach: reached } }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const double: AccountsDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    questions,
    assign: (adviserId, personId) => assigned.add(`${adviserId} ${personId}`),
    end: (adviserId, personId) => assigned.delete(`${adviserId} ${personId}`),
    isDown: false,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return double;
}
