import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFileComplaints } from '../compose-file/compose-file.ts';
import { ROOT } from '../subgraphs.ts';

// pnpm check:compose-file    fails when docker-compose.yml is not what the Compose specification allows
const complaints = composeFileComplaints(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'));
for (const complaint of complaints) console.error(`docker-compose.yml: ${complaint}`);
if (complaints.length > 0) process.exitCode = 1;
else console.log('docker-compose.yml keeps to the schema');
