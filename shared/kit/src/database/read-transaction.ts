import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Viewer } from '../identity/viewer.ts';
import { asUnavailable } from './unavailable.ts';

/**
 * What row-level security is told of a viewer: whose rows are their own, and which roles they hold. `grants` keeps each role with its organisation (`ROLE@id`):
 * someone with two roles for two organisations must not act in one for the other.
 */
const viewerSetting = ({ subject, roles }: Viewer): string =>
  JSON.stringify({
    subject,
    roles: [...new Set(roles.map(({ role }) => role))],
    grants: roles.flatMap(({ role, organisationId }) => (organisationId === null ? [] : [`${role}@${organisationId}`])),
  });

/** The one read-only transaction of a request, begun when first needed, in which the database itself knows the viewer. */
export interface ReadTransaction {
  readonly manager: () => Promise<EntityManager>;
  readonly end: () => Promise<void>;
}

const tooLate = (): Error => new Error('the read transaction of this request has ended');

/** An open transaction, with the one way to end it. */
interface Opened {
  readonly runner: QueryRunner;
  readonly rollBack: () => Promise<void>;
}

/**
 * Loaders of one tick ask at the same time, and a connection answers one question after the other. A resolver whose sibling failed may go on when the answer is
 * complete: what it asks then must not run, outside the transaction and unknown to row-level security, on a connection that others use next.
 */
function oneAtATime(runner: QueryRunner): Opened {
  const query = runner.query.bind(runner) as (...question: unknown[]) => Promise<unknown>;
  let before: Promise<unknown> = Promise.resolve();
  let ended = false;
  runner.query = (...question: unknown[]) => {
    if (ended) return Promise.reject(tooLate());
    const answer = before
      .then(() => query(...question))
      .catch((error: unknown) => {
        throw asUnavailable(error);
      });
    before = answer.catch(() => undefined);
    return answer as Promise<never>;
  };
  const rollBack = async (): Promise<void> => {
    ended = true;
    await before;
    await query('rollback');
  };
  return { runner, rollBack };
}

/** Opens nothing until `manager` is first called. `end` must be called once the answer is complete. */
export function readTransaction(db: DataSource, viewer: Viewer | 'system'): ReadTransaction {
  const setting = viewer === 'system' ? 'system' : viewerSetting(viewer);
  let opened: Promise<Opened> | undefined;
  let ended = false;
  const open = async (): Promise<Opened> => {
    const runner = db.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction(); // the isolation level is PostgreSQL's own, READ COMMITTED: naming it would be one more message
      await runner.query(
        `select set_config('tessera.viewer', $1, true), set_config('transaction_read_only', 'on', true)`,
        [setting],
      );
      return oneAtATime(runner);
    } catch (error) {
      await runner.release();
      throw asUnavailable(error);
    }
  };
  return {
    manager: async () => {
      if (ended) throw tooLate();
      return (await (opened ??= open())).runner.manager;
    },
    end: async () => {
      ended = true;
      const transaction = await opened?.catch(() => undefined);
      if (transaction === undefined) return;
      const { runner, rollBack } = transaction;
      // A connection that is gone took its transaction with it; the pool keeps none that is broken.
      await rollBack().catch(() => undefined);
      await runner.release();
    },
  };
}
