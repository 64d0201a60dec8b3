import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PolicyContent } from '../src/policy/policy-content.ts';
import type { PolicyScope } from '../src/policy/policy-version.entity.ts';
import type { PolicyVariation } from '../src/policy/variable-parameter.ts';

/** Puts a policy in force from today: national, unless a scope is given. What was in force in the scope is superseded. */
export const policyVersionInForce = (
  db: DataSource,
  content: PolicyContent | PolicyVariation,
  { region, sector }: PolicyScope = { region: null, sector: null },
): Promise<string> =>
  inTransaction(db, async (tx) => {
    const id = uuidv7();
    await tx.query(
      `insert into policy_version (id, title, content, region, sector, author_id, author_organisation_id) values ($1, 'Test policy', $2, $3, $4, uuidv7(), uuidv7())`,
      [id, JSON.stringify(content), region, sector],
    );
    await tx.query(
      `update policy_version set step = 'SIMULATED', simulation_id = uuidv7(), simulated_hash = content_hash where id = $1`,
      [id],
    );
    await tx.query(
      `insert into consultation_record (policy_version_id, content_hash, organisation_id, opinion, statement, recorded_by)
       select id, content_hash, uuidv7(), 'ABSTAINS', 'Without an opinion.', uuidv7() from policy_version where id = $1`,
      [id],
    );
    await tx.query(`update policy_version set step = 'CONSULTED' where id = $1`, [id]);
    await tx.query(
      `update policy_version set effective_to = scheme_today()
        where step = 'APPROVED' and region is not distinct from $1 and sector is not distinct from $2 and daterange(effective_from, effective_to) @> scheme_today()`,
      [region, sector],
    );
    await tx.query(
      `update policy_version set step = 'APPROVED', approver_id = uuidv7(), approver_organisation_id = uuidv7(), approved_hash = content_hash, effective_from = scheme_today()
        where id = $1`,
      [id],
    );
    return id;
  });
