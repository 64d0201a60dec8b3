// Given to a process by `--import …?by=<milliseconds>`: its clock is off by so much. What expires and lapses must not care, since the database tells the time.

const off = Number(new URL(import.meta.url).searchParams.get('by'));
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[]) =>
    given.length === 0 ? new target(target.now() + off) : (Reflect.construct(target, given) as Date),
  get: (target, name, receiver) =>
    name === 'now' ? () => target.now() + off : (Reflect.get(target, name, receiver) as unknown),
});
