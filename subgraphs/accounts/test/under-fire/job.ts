import { accountsDataSource } from '../../src/data-source.ts';
import { jobs, type JobName } from './jobs.ts';

// One background job as a process of its own, to be killed inside it: `job.ts <name> <database url> <what it is about>`.

const [, , name, url = '', about = ''] = process.argv;
const db = await accountsDataSource(url, 2).initialize();
await jobs[name as JobName](db, about);
await db.destroy();
