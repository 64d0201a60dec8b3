import { readEnvironment, serviceEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const environment = z.object({
  ...serviceEnvironment,
  NODE_ENV: z
    .literal(['development', 'test'], { error: 'takes no real money and does not run in production' })
    .default('development'),
  ACCOUNTS_URL: z.url(),
});

/** What the payment page is told at its start. */
export type PaymentPageConfig = z.infer<typeof environment>;

/** Reads the environment; refuses production. */
export const readConfig = (variables: NodeJS.ProcessEnv = process.env): PaymentPageConfig =>
  readEnvironment(environment, variables);
