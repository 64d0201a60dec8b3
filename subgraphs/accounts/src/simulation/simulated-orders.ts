import { percentile } from './synthetic-population.ts';

/** Orders of a population: what was ordered of late, or is invented. Numbered in the order of accounts. */
export const ORDERS_TABLE = `
  create temp table sim_order (n bigint primary key, account_id uuid, price bigint, employer_pays boolean) on commit drop`;

/** Orders of the year before that were not given up, with whether a lot of an employer paid. */
export const OWN_ORDERS = `
  insert into sim_order
  select row_number() over (order by o.account_id, o.id), o.account_id, o.price,
         exists (select from reservation r
                   join reservation_lot p on p.account_id = r.account_id and p.reservation_id = r.id
                   join entitlement_lot l on l.account_id = p.account_id and l.id = p.lot_id
                   join fund f on f.id = l.fund_id and f.kind = 'EMPLOYER'
                  where r.account_id = o.account_id and r.order_id = o.id)
    from training_order o join sim_person s on s.account_id = o.account_id and s.currency = o.currency
   where o.placed_at >= scheme_now() - interval '1 year'
     and o.state not in ('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER')`;

/** Three of ten invented persons order one course of 200.00 to 3,000.00; of those who are employed, the employer pays a part of one in ten. */
export const SYNTHETIC_ORDERS = `
  insert into sim_order
  select row_number() over (order by account_id), account_id, 20000 + 1000 * (${percentile(5)} * 281 / 100),
         labour_force_status = 'EMPLOYED' and ${percentile(9)} < 10
    from (select account_id, labour_force_status, md5(account_id || ' orders') as h from sim_person) person where ${percentile(1)} < 30`;
