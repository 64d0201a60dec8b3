import { readFile } from 'node:fs/promises';
import { providerKeysFile, type DataFolder } from '../data-folder/data-folder.ts';
import type { ProviderKeys } from './config.ts';

/** The secrets of the identity provider of a data folder. */
export const providerKeysOf = async (data: DataFolder): Promise<ProviderKeys> =>
  JSON.parse(await readFile(providerKeysFile(data), 'utf8')) as ProviderKeys;
