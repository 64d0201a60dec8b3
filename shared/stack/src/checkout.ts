import { join, resolve } from 'node:path';

/** The root of the checkout this code lies in. */
export const checkout = resolve(import.meta.dirname, '../../..');

/** The folder of one subgraph's code. */
export const subgraphFolder = (name: string): string => join(checkout, 'subgraphs', name);
