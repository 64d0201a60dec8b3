import type { ExplorerSettings } from '@tessera/gateway/src/explorer/explorer.ts';

export type { ExplorerSettings };

/** Fetches JSON that this gateway or the identity provider serves. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Asks the gateway how this explorer is to sign people in. */
export const readSettings = (): Promise<ExplorerSettings> => fetchJson<ExplorerSettings>('/explorer/config.json');
