/** What every child process sees of our own environment: enough to find programs, nothing that would change what it does. */
export const inheritedEnvironment = (): NodeJS.ProcessEnv => ({
  HOME: process.env.HOME,
  PATH: process.env.PATH,
  TZ: 'UTC',
});
