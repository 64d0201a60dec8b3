import { cpus, loadavg } from 'node:os';
import type { Measured } from './measure.ts';
import { median } from './statistics.ts';

/** Everything one run of the bench found. */
export interface Findings {
  readonly measured: readonly Measured[];
  readonly memory: Readonly<Record<Measured['gateway'], number | null>>; // mebibytes
  readonly seconds: number;
  readonly persons: number;
}

const NOT_TOLD = '–';
const PROCESSES = ['gateway', 'accounts', 'registry', 'guidance-and-validation', 'credentials', 'postgresql'] as const;
const TITLES: Readonly<Record<Measured['gateway'], string>> = { ours: 'Tessera', stock: 'stock' };

const fixed = (value: number | null | undefined, digits: number): string =>
  value == null || Number.isNaN(value) ? NOT_TOLD : value.toFixed(digits);

/** A table in Markdown, aligned as the formatter would. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number): boolean => column >= 3;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const titleOf = ({ operation, connections, gateway }: Measured): readonly string[] => [
  operation,
  String(connections),
  TITLES[gateway],
];

const stockOf = ({ measured }: Findings, { operation, connections }: Measured): Measured | undefined =>
  measured.find(
    (other) => other.gateway === 'stock' && other.operation === operation && other.connections === connections,
  );

/** Of blocks that were loaded one right after the other: what slowed both is not in it. */
function ratioToStock(findings: Findings, one: Measured): number {
  const stock = stockOf(findings, one)?.rates ?? [];
  return median(one.rates.map((rate, block) => rate / (stock[block] ?? Number.NaN)));
}

function speed(findings: Findings): string {
  const rows = findings.measured.map((one) => {
    return [
      ...titleOf(one),
      fixed(median(one.rates), 0),
      fixed(ratioToStock(findings, one), 2),
      ...[one.p50, one.p95, one.p99].map((latency) => fixed(latency, 1)),
      fixed(findings.memory[one.gateway], 0),
      String(one.failures),
    ];
  });
  return table(
    ['query', 'connections', 'gateway', 'requests/s', 'ratio', 'p50 ms', 'p95 ms', 'p99 ms', 'memory MB', 'failed'],
    rows,
  );
}

function processorTime({ measured }: Findings): string {
  const rows = measured.map((one) => [...titleOf(one), ...PROCESSES.map((process) => fixed(one.cpu.get(process), 2))]);
  return table(
    ['query', 'connections', 'gateway', ...PROCESSES.map((name) => (name === 'gateway' ? 'the gateway' : name))],
    rows,
  );
}

/** The tables, as Markdown. */
export function tablesOf(findings: Findings): string {
  const { seconds, persons } = findings;
  const [load = 0] = loadavg();
  return [
    `Node ${process.versions.node}, ${cpus().length} processors (load average ${load.toFixed(1)} at the end), ${seconds} s of load, ${persons} persons.`,
    speed(findings),
    'Processor time per request, in milliseconds:',
    processorTime(findings),
  ].join('\n\n');
}

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/** The document with the tables between its two marks. */
export function withTables(document: string, tables: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`the document has no place for tables, between ${BEGIN} and ${END}`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${document.slice(end)}`;
}
