import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spells that have lost their course. `cause`: why nothing was delivered, where there was no course. `rules`: those of an ending that show the same. */
const withoutCourse = (cause: string, rules: string): string =>
  `create or replace view leave_without_course with (security_invoker = true) as
     select t.person_id, t.request_id, t.id as spell_id, lost.rule
       from leave_request r
       join training_order o on o.id = r.order_id and o.person_id = r.person_id
       join time_away t on t.person_id = r.person_id and t.request_id = r.id and t.live
       cross join scheme_clock c
       cross join lateral (
         select case when o.state = 'PARTLY_COMPLETED' and o.delivered_hundredths = 0 and ${cause}
                       or o.state = 'CANCELLED_BY_PROVIDER'
                          and exists (select from decision_explanation d where d.order_id = o.id and d.outcome = o.state and d.rules && array[${rules}])
                     then 'NOTHING_DELIVERED'
                     when r.state in ('ASKED', 'GRANTED', 'TAKEN')
                          and (o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER') or o.state = 'PARTLY_COMPLETED' and o.delivered_hundredths = 0)
                          and lower(t.during) >= coalesce((select max(d.decided_at) from decision_explanation d where d.order_id = o.id and d.outcome = o.state), scheme_now())
                     then 'ORDER_ENDED'
                     when r.state in ('ASKED', 'GRANTED', 'TAKEN') and o.place_id is not null
                          and not (lower(t.during) at time zone c.time_zone)::date between o.starts_on and o.ends_on
                          and lower(t.during) >= coalesce((select max(d.decided_at) from decision_explanation d
                                                            where d.order_id = o.id and 'COUNTER_PROPOSAL_ACCEPTED' = any (d.rules)), scheme_now())
                     then 'COURSE_MOVED' end as rule) lost
      where r.state in ('ASKED', 'GRANTED', 'TAKEN', 'EVIDENCED') and lost.rule is not null
        and (o.state in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER', 'PARTLY_COMPLETED') or o.place_id is not null)`;

const up = [
  // Until which day employments that began were looked at, in a year that was accrued.
  `alter table leave_accrual add column looked_until date not null default scheme_today()`,
  `update leave_accrual set looked_until = make_date(year, 1, 1)`,
  `create index employment_by_start on employment (lower(valid))`,
  `grant update (looked_until) on leave_accrual to accounts`,
  // An order whose start nobody reported has no course either; a dispute that was not decided in time shows nothing of it.
  withoutCourse(
    `o.delivery_cause in ('PROVIDER', 'FORCE_MAJEURE')`,
    `'DISPUTE_DECIDED', 'RECOVERY_APPROVED', 'START_NOT_REPORTED'`,
  ),
];

const down = [
  withoutCourse(`o.delivery_cause <> 'HOLDER'`, `'DISPUTE_DECIDED', 'RECOVERY_APPROVED'`),
  `revoke update (looked_until) on leave_accrual from accounts`,
  `drop index employment_by_start`,
  `alter table leave_accrual drop column looked_until`,
];

/** Leave accrues from the day on which an employment begins, also when it was told of before. */
export class AccrueFromTheStart1764001520000 implements MigrationInterface {
  readonly name = 'AccrueFromTheStart1764001520000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
