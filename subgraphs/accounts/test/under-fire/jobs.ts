import { staff } from '@tessera/stack/testing/viewers.ts';
import type { DataSource } from 'typeorm';
import { drawClosedWindows } from '../../src/allocation/draw-window.ts';
import { expireLots } from '../../src/expiry/expire-lots.ts';
import { notifyOfExpiry } from '../../src/expiry/notify-of-expiry.ts';
import { executePaymentRun } from '../../src/payment/execute-payment-run.ts';
import { approveRecovery } from '../../src/payment-hold/decide-hold.ts';
import { sealDays } from '../../src/proof/seal-days.ts';
import { runAnnualProvision } from '../../src/provision/run-annual-provision.ts';
import { runSimulations } from '../../src/simulation/run-simulations.ts';
import { advanceWaitingTopUps } from '../../src/top-up/advance-top-ups.ts';

const CHUNK = 2; // accounts in a transaction, so that a kill comes between two

/** A background job, and what it is about where it needs to be told. */
export type Job = (db: DataSource, about: string) => Promise<unknown>;

/** The jobs that are killed, by name. */
export const jobs = {
  expiry: (db) => expireLots(db, CHUNK),
  notices: (db) => notifyOfExpiry(db, CHUNK),
  seal: (db) => sealDays(db),
  recovery: (db, hold) => approveRecovery(db, staff('FRAUD_INVESTIGATOR'), hold),
  payments: (db, reference) => executePaymentRun(db, staff('TREASURY'), reference),
  provision: (db, fundId) => runAnnualProvision(db, { fundId, year: 2027, actor: 'test', chunk: CHUNK }),
  simulation: (db) => runSimulations(db),
  draw: (db) => drawClosedWindows(db),
  'top-ups': (db) => advanceWaitingTopUps(db),
} satisfies Readonly<Record<string, Job>>;

/** The name of one. */
export type JobName = keyof typeof jobs;
