// Health check of a container: 0 while the process answers that it is ready.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).catch(() => ({ ok: false }));
process.exitCode = answer.ok ? 0 : 1;
