import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Viewer } from '../identity/viewer.ts';

/**
 * What row-level security is told of a viewer: whose rows are their own, and for which roles and organisations they act. `grants` keeps each role with its
 * organisation (`ROLE@id`): someone with two roles for two organisations must not act in one for the other.
 */
const viewerSetting = ({ subject, roles }: Viewer): string =>
  JSON.stringify({
    subject,
    roles: [...new Set(roles.map(({ role }) => role))],
    organisations: [...new Set(roles.flatMap(({ organisationId }) => organisationId ?? []))],
    grants: roles.flatMap(({ role, organisationId }) => (organisationId === null ? [] : [`${role}@${organisationId}`])),
  });

/** The one read-only transaction of a request, begun when first needed, in which the database itself knows the viewer. */
export interface ReadTransaction {
  readonly manager: () => Promise<EntityManager>;
  readonly end: () => Promise<void>;
}

/** Loaders of one tick ask at the same time, and a connection answers one question after the other. */
function oneAtATime(runner: QueryRunner): void {
  const query = runner.query.bind(runner) as (...question: unknown[]) => Promise<unknown>;
  let before: Promise<unknown> = Promise.resolve();
  runner.query = (...question: unknown[]) => {
    const answer = before.then(() => query(...question));
    before = answer.catch(() => undefined);
    return answer as Promise<never>;
  };
}

/** Opens nothing until `manager` is first called. `end` must be called once the answer is complete. */
export function readTransaction(db: DataSource, viewer: Viewer | 'system'): ReadTransaction {
  const setting = viewer === 'system' ? 'system' : viewerSetting(viewer);
  let opened: Promise<QueryRunner> | undefined;
  const open = async (): Promise<QueryRunner> => {
    const runner = db.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction('READ COMMITTED');
      await runner.query(
        `select set_config('tessera.viewer', $1, true), set_config('transaction_read_only', 'on', true)`,
        [setting],
      );
      oneAtATime(runner);
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  };
  return {
    manager: async () => (await (opened ??= open())).manager,
    end: async () => {
      const runner = await opened?.catch(() => undefined);
      if (runner === undefined) return;
      try {
        await runner.rollbackTransaction();
      } finally {
        await runner.release();
      }
    },
  };
}
