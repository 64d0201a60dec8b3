import type { Tx } from '@tessera/kit/database/transaction.ts';

const PAGE = 5_000;

/** A row of a table that is numbered from 1, without gaps, account by account. */
export interface Numbered {
  readonly n: string;
  readonly account_id: string;
}

/** Goes through the rows of each account together, page by page, for there may be millions. `sql` asks for rows of which `n` is above parameter 1 and at most parameter 2. */
export async function* rowsByAccount<Row extends Numbered>(tx: Tx, sql: string): AsyncGenerator<readonly Row[]> {
  let open: Row[] = [];
  for (let from = 0; ; from += PAGE) {
    const page = await tx.query<Row[]>(`${sql} order by n`, [from, from + PAGE]);
    for (const row of page) {
      if (open[0] !== undefined && open[0].account_id !== row.account_id) {
        yield open;
        open = [];
      }
      open.push(row);
    }
    if (page.length < PAGE) break;
  }
  if (open.length > 0) yield open;
}
