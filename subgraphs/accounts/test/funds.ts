import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { staff, type Person } from '@tessera/stack/testing/viewers.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { FundEntity, type FundKind } from '../src/fund/fund.entity.ts';
import { confirmPayment } from '../src/fund/confirm-payment.ts';
import { reportEmployerSize } from '../src/employment/report-employer-size.ts';
import { reportEmployment } from '../src/employment/report-employment.ts';

const managerRole = {
  EMPLOYER: 'EMPLOYER_ADMIN',
  EMPLOYMENT_SERVICE: 'PES_FUND_MANAGER',
  TRAINING_FUND: 'FUND_MANAGER',
} as const satisfies Partial<Record<FundKind, string>>;

/** Somebody of the treasury. */
export const treasury = staff('TREASURY', uuidv7());

/** Treasury confirms a payment into a fund. */
export async function pay(db: DataSource, fundId: string, amount: string, paymentReference: string = uuidv7()) {
  const outcome = await confirmPayment(db, treasury, {
    fundId,
    paymentReference,
    amount: { amount, currency: 'EUR' },
    bookedOn: '2026-01-05',
  });
  if ('refusal' in outcome) throw new Error(outcome.refusal.message);
}

/** A fund of a new organisation, two who manage it, and money in it. */
export async function managedFund(
  db: DataSource,
  kind: keyof typeof managerRole,
  money: string | null = null,
  sector: string | null = null,
) {
  const [fundId, organisationId] = [uuidv7(), uuidv7()];
  await inTransaction(db, (tx) =>
    tx.getRepository(FundEntity).insert({
      id: fundId,
      organisationId,
      kind,
      funderKind: kind,
      name: 'Test fund',
      currency: 'EUR',
      refundGraceDays: 30,
      sector,
    }),
  );
  if (money !== null) await pay(db, fundId, money);
  const person = (): Person => staff(managerRole[kind], organisationId);
  if (kind === 'EMPLOYER') await reportEmployerSize(db, person(), organisationId, 1_000);
  return { fundId, organisationId, manager: person(), colleague: person() };
}

/** The employer reports that somebody works for it. */
export async function employ(
  db: DataSource,
  organisationId: string,
  personId: string,
  days: { readonly startsOn?: string; readonly endsOn?: string } = {},
): Promise<string> {
  const outcome = await reportEmployment(db, staff('EMPLOYER_ADMIN', organisationId), {
    organisationId,
    personId,
    minutesPerWeek: 2280,
    fullTimeMinutesPerWeek: 2280,
    hourlyWage: { amount: '18.00', currency: 'EUR' },
    startsOn: '2020-01-01',
    ...days,
  });
  if ('refusal' in outcome) throw new Error(outcome.refusal.message);
  return personId;
}
