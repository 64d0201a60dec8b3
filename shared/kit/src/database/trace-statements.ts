import { SpanKind } from '@opentelemetry/api';
import type { DataSource, QueryRunner } from 'typeorm';
import { inSpan, isTraced } from '../telemetry/tracing.ts';

const verbOf = (statement: string): string => /^\s*([a-z]+)/i.exec(statement)?.[1]?.toUpperCase() ?? 'SQL';

function traced(runner: QueryRunner, namespace: string): QueryRunner {
  const query = runner.query.bind(runner) as (statement: string, ...rest: unknown[]) => Promise<never>;
  runner.query = (statement: string, ...rest: unknown[]) => {
    if (!isTraced()) return query(statement, ...rest);
    const verb = verbOf(statement);
    const attributes = {
      'db.system.name': 'postgresql',
      'db.namespace': namespace,
      'db.operation.name': verb,
      'db.query.text': statement,
    };
    return inSpan(`${verb} ${namespace}`, { kind: SpanKind.CLIENT, attributes }, () => query(statement, ...rest));
  };
  return runner;
}

/** From now on every statement asked within a span is a span: its text, in which values are `$1`, and never the values. Background work without a span stays untraced. */
export function traceStatements(db: DataSource, namespace: string): void {
  const create = db.createQueryRunner.bind(db);
  db.createQueryRunner = (mode) => traced(create(mode), namespace);
}
