import { accountsDataSource } from '../../src/data-source.ts';
import { servicesOf } from './services.ts';
import { sweep } from './sweep.ts';
import type { World } from './world.ts';

// What the service does in the background, twice, by a process whose clock may lie: `lying-sweep.ts '{ "url": …, "world": … }'`.

const { url, world } = JSON.parse(process.argv[2] ?? '') as { readonly url: string; readonly world: World };
const db = await accountsDataSource(url, 2).initialize();
const services = await servicesOf(db, world);
for (let round = 0; round < 2; round++) await sweep(services);
await db.destroy();
