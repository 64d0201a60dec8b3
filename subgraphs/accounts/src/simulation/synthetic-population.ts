/** A region nobody lives in: where the synthetic persons are whom no version of a region concerns. */
const ELSEWHERE = 'ZZ';

/** Regions of a synthetic population: those that policy versions name, and one more. */
export const syntheticRegions = (named: readonly (string | null)[]): readonly string[] => [
  ...[...new Set(named.filter((region) => region !== null))].sort(),
  ELSEWHERE,
];

/** A number from 0 to 99 that depends on the person alone: four hexadecimal digits of a digest, from a place on. */
export const percentile = (place: number): string =>
  `(('x' || substr(h, ${place}, 4))::bit(16)::integer * 100 / 65536)`;

const WORKS = `(${percentile(9)} < 73)`;

/**
 * Invents persons: each is a digest of seed and number, so that the same seed gives the same persons on every machine. Ages 16 to 79 and regions are even; 20 % are
 * low-qualified, 46 % medium, 31 % high, of 3 % it is unknown. 58 % are employed, 9 % self-employed, 6 % in atypical work, 6 % unemployed, 18 % inactive, of 3 % it is
 * unknown. Of those who work, 70 % work full time, the others 20 to 80 %; their sectors fall off from A to V. Nothing depends on anything else.
 * Parameters: 1 seed, 2 size, 3 currency, 4 regions.
 */
export const SYNTHETIC_PERSONS = `
  insert into sim_person
  select h::uuid, $3, ($4::text[])[1 + ('x' || substr(h, 1, 4))::bit(16)::integer % cardinality($4::text[])],
         16 + ('x' || substr(h, 5, 4))::bit(16)::integer % 64,
         case when ${WORKS} then case when ${percentile(13)} < 70 then 100 else 20 + 20 * (${percentile(13)} % 4) end end,
         case when ${percentile(17)} < 20 then 'LOW' when ${percentile(17)} < 66 then 'MEDIUM' when ${percentile(17)} < 97 then 'HIGH' else 'UNKNOWN' end,
         case when ${percentile(9)} < 58 then 'EMPLOYED' when ${percentile(9)} < 67 then 'SELF_EMPLOYED' when ${percentile(9)} < 73 then 'ATYPICAL'
              when ${percentile(9)} < 79 then 'UNEMPLOYED' when ${percentile(9)} < 97 then 'INACTIVE' else 'UNKNOWN' end,
         case when ${WORKS} then chr(65 + least(${percentile(21)} * ${percentile(21)} / 450, 21)) else 'UNKNOWN' end,
         case when ${percentile(25)} < 97 then 'RESIDENT' when ${percentile(25)} < 99 then 'FRONTIER_WORKER' else 'ELSEWHERE' end
    from (select md5($1::bigint || ':' || n) as h from generate_series(1, $2::integer) n) person`;

/** What they hold already: six of ten have one lot of 500.00 to 4,500.00 that expires within five years. Parameter: 1 the day. */
export const SYNTHETIC_LOTS = `
  insert into sim_lot
  select account_id, null, 'NATIONAL', 50000 * (1 + ${percentile(5)} % 9), $1::date + ('x' || substr(h, 25, 4))::bit(16)::integer % 1826
    from (select account_id, md5(account_id::text) as h from sim_person) person where ${percentile(1)} < 60`;
