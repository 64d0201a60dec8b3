/**
 * Preloaded into every child process: when the launcher is gone, however it went, the channel to it closes and the
 * child ends too, politely first. Services need no code for it.
 */
const PATIENCE = 5_000;

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), PATIENCE).unref();
});
process.channel?.unref(); // the channel alone must not keep a finished script alive
