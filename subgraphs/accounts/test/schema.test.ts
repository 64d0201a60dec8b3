import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { exposedInternals, undescribed } from '@tessera/kit/graphql/elements.ts';
import { fieldsOf } from '@tessera/kit/graphql/fields.ts';
import { backAndForth, permitted, schemaDifferences, unguardedTables } from '@tessera/stack/testing/schema-checks.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';

/** Tables whose rows are not told apart by who asks. */
const open = [
  'allocation_window',
  'backdated_entry',
  'consultation_record',
  'delisting',
  'earmark',
  'expiry_run',
  'fund',
  'fund_balance',
  'fund_payment',
  'funding_limit',
  'holiday',
  'idempotency',
  'journal_entry',
  'leave_accrual',
  'leave_transition',
  'ledger_closing',
  'ledger_day',
  'ledger_link',
  'migration',
  'movement',
  'order_transition',
  'outbox',
  'payment_run',
  'payout',
  'policy_history',
  'policy_transition',
  'policy_version',
  'provider_payable',
  'reconciliation',
  'reconciliation_line',
  'scheme_clock',
  'simulation',
  'snapshot_month',
  'top_up_batch',
  'top_up_transition',
];

/** Tables that the functions of the ledger, which run as their owner, reach whole. */
const reachedByLedger = [
  'access_log',
  'allocation_entry',
  'allocation_secret',
  'case_assignment',
  'co_funding_request',
  'counter_proposal',
  'coverage_decision',
  'decision_explanation',
  'earmark_answer',
  'employer_size',
  'employment',
  'entitlement_lot',
  'expiry_change',
  'expiry_notice',
  'journal_line',
  'learning_account',
  'leave_compensation',
  'leave_entitlement',
  'leave_journal',
  'leave_request',
  'leave_reservation',
  'lot_snapshot',
  'order_dispute',
  'own_share_payment',
  'payment',
  'payment_hold',
  'payout_item',
  'person',
  'person_fact',
  'person_fact_told',
  'person_identity',
  'provision_withheld',
  'reservation',
  'reservation_lot',
  'time_away',
  'top_up',
  'training_order',
];

/** What the application role must not be able to do, even if the code is wrong. */
const notNeeded = [
  'update entitlement_lot set available = granted',
  'delete from entitlement_lot',
  'update reservation set reserved = 0',
  'insert into reservation_lot select * from reservation_lot',
  'update fund_balance set available = 1000000',
  'update earmark set items = items',
  `update earmark_answer set answer = 'ACCEPTED'`,
  'update fund set kind = kind',
  'update fund_payment set amount = 1',
  'update funding_limit set top_up_rows = 1000000',
  'update top_up_batch set total = 1',
  'update top_up set account_id = account_id',
  'delete from top_up',
  `update allocation_window set weights = '{}'`,
  `update allocation_secret set seed = ''`,
  'update allocation_entry set id = id',
  'update co_funding_request set amount = 1',
  'delete from co_funding_request',
  'update entitlement_lot set offered = false',
  'insert into provider_payable select * from provider_payable',
  'update journal_line set amount = 1',
  'delete from journal_entry',
  `insert into ledger_day (day, lines, previous, head) values ('2020-01-01', 0, '', sha256(''))`,
  'insert into ledger_link select * from ledger_link',
  'delete from lot_snapshot',
  'update reconciliation_line set amount = amount',
  'update expiry_notice set amount = amount',
  'update ledger_closing set until = until',
  'delete from person',
  `update coverage_decision set covered_by = 'NOBODY'`,
  'delete from person_fact_told',
  'delete from learning_account',
  'delete from training_order',
  'delete from own_share_payment',
  'update own_share_payment set repay = 0',
  'delete from access_log',
  `update access_log set purpose = 'none'`,
  'delete from policy_version',
  'update policy_version set author_id = author_id',
  'update policy_version set content_hash = content_hash',
  `update consultation_record set opinion = 'SUPPORTS'`,
  'delete from consultation_record',
  'insert into policy_history select * from policy_history',
  'insert into policy_transition select * from policy_transition',
  `update payment set amount = 1`,
  'delete from payment',
  'update payout set paid = gross',
  'update payout_item set amount = 1',
  `update payment_hold set ground = 'INDUCEMENT'`,
  'delete from payment_hold',
  'insert into holiday select * from holiday',
  `update decision_explanation set outcome = 'none'`,
  'delete from order_dispute',
  'update counter_proposal set session_id = session_id',
  'insert into order_transition select * from order_transition',
  'update leave_entitlement set available = granted',
  'insert into leave_reservation select * from leave_reservation',
  'update leave_journal set minutes = 1',
  'update employment set hourly_wage = 1',
  'update leave_compensation set amount = 1',
  'delete from leave_compensation',
  'delete from time_away',
  'insert into leave_transition select * from leave_transition',
  'update provision_withheld set explanation = explanation',
  'delete from provision_withheld',
  'update simulation set policy_version_id = policy_version_id',
  'delete from simulation',
  'alter table person disable row level security',
  'alter table journal_line disable trigger all',
];

describe('the schema', () => {
  it('describes every element', () => {
    expect(undescribed(typeDefs)).toEqual([]);
  });

  it('says of every field who may ask for it', () => {
    expect(missingAccess(typeDefs)).toEqual([]);
  });

  it('has a resolver for every question and every command', () => {
    const answered = new Set(
      resolvers.flatMap((feature) =>
        Object.entries(feature).flatMap(([type, ofType]) => Object.keys(ofType).map((field) => `${type}.${field}`)),
      ),
    );
    const unanswered = fieldsOf(typeDefs).filter(
      ({ place }) => /^(?:Query|Mutation)\.\w+$/.test(place) && !answered.has(place),
    );
    expect(unanswered.map(({ place }) => place)).toEqual([]);
  });

  it('hides what is for other subgraphs only', () => {
    expect(exposedInternals(typeDefs)).toEqual([]);
  });
});

describe('the database', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  beforeAll(async () => {
    database = await testDatabase('accounts');
    owner = await accountsDataSource(database.ownerUrl).initialize();
    app = await accountsDataSource(database.url).initialize();
  });
  afterAll(async () => {
    await Promise.all([owner.destroy(), app.destroy()]);
    await database.drop();
  });

  it('is described by the entities exactly as the migrations built it', async () => {
    expect(await schemaDifferences(owner)).toEqual([]);
  });

  it('is guarded by row-level security in every table that holds persons', async () => {
    expect(await unguardedTables(owner)).toEqual({ open, openToOwner: reachedByLedger });
  });

  it('gives the application role no more than it needs', async () => {
    expect(await permitted(app, notNeeded)).toEqual([]);
  });

  it('takes its migrations back and forth', async () => {
    const { before, between, after } = await backAndForth(owner);
    expect(before.length).toBeGreaterThan(0);
    expect(between).toEqual([]);
    expect(after).toEqual(before);
  });
});
