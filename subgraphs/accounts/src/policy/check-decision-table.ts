import {
  countedFacts,
  isCountedFact,
  isListed,
  isListedFact,
  listedFacts,
  type Condition,
  type DecisionTable,
  type Fact,
  type Rule,
} from './decision-table.ts';
import { OTHERWISE } from './evaluate.ts';
import { commonValues, gapIn, overlapOf, pointIn, type Box, type Point, type Values } from './fact-box.ts';
import { pathOf, problem, type PolicyProblem } from './policy-problem.ts';

const UNKNOWN = 'UNKNOWN';

/** Every value of a fact, as places: those of a list from 0; numbers as they are, and unknown after the last. */
function everyValue(fact: Fact): Values {
  if (isListedFact(fact)) return [{ from: 0, to: listedFacts[fact].length - 1 }];
  const { from, to, canBeUnknown } = countedFacts[fact];
  return [{ from, to: canBeUnknown ? to + 1 : to }];
}

/** The value at a place, as explanations write it. */
function valueAt(fact: Fact, place: number): string {
  if (isListedFact(fact)) return listedFacts[fact][place] ?? UNKNOWN;
  return place > countedFacts[fact].to ? UNKNOWN : place.toString();
}

function valuesOf(condition: Condition): Values {
  if (!isListed(condition)) return [{ from: condition.from, to: condition.to }];
  const list: readonly string[] = listedFacts[condition.fact];
  return [...new Set(condition.in)]
    .map((value) => list.indexOf(value))
    .sort((a, b) => a - b)
    .map((place) => ({ from: place, to: place }));
}

const boxOf = (facts: readonly Fact[], when: readonly Condition[]): Box =>
  facts.map((fact) =>
    when
      .filter((condition) => condition.fact === fact)
      .reduce((values, condition) => commonValues(values, valuesOf(condition)), everyValue(fact)),
  );

const inWords = (facts: readonly Fact[], point: Point): readonly string[] =>
  facts.map((fact, place) => `${fact}: ${valueAt(fact, point[place] ?? 0)}`);

function checkCondition(condition: Condition, path: string): readonly PolicyProblem[] {
  const fact: string = condition.fact;
  if (isListed(condition) ? !isListedFact(fact) : !isCountedFact(fact)) {
    const known = Object.keys(isListed(condition) ? listedFacts : countedFacts).join(', ');
    const how = isListed(condition) ? 'by a list of values' : 'by a range';
    return [problem(`${path}.fact`, 'FACT_UNKNOWN', `${fact} is no fact that is asked ${how}. There are: ${known}.`)];
  }
  if (isListed(condition)) {
    const list: readonly string[] = listedFacts[condition.fact];
    return condition.in.flatMap((value, place) =>
      list.includes(value)
        ? []
        : [
            problem(
              `${path}.in[${place}]`,
              'VALUE_UNKNOWN',
              `${fact} is never ${value}. It is one of: ${list.join(', ')}.`,
            ),
          ],
    );
  }
  const { from, to } = countedFacts[condition.fact];
  return (['from', 'to'] as const).flatMap((end) =>
    condition[end] < from || condition[end] > to
      ? [problem(`${path}.${end}`, 'VALUE_UNKNOWN', `${fact} is never ${condition[end]}. It is from ${from} to ${to}.`)]
      : [],
  );
}

const rulePath = (path: string, place: number): string => pathOf(path, 'rules', place);

const checkConditions = (rules: readonly Rule<unknown>[], path: string): readonly PolicyProblem[] =>
  rules.flatMap(({ when }, rule) =>
    when.flatMap((condition, place) => checkCondition(condition, pathOf(rulePath(path, rule), 'when', place))),
  );

const checkIds = (rules: readonly Rule<unknown>[], path: string): readonly PolicyProblem[] =>
  rules.flatMap(({ id }, place) =>
    id === OTHERWISE || rules.findIndex((rule) => rule.id === id) < place
      ? [problem(`${rulePath(path, place)}.id`, 'RULE_ID_TAKEN', `${id} is the name of something else in this table.`)]
      : [],
  );

interface Drawn {
  readonly id: string;
  readonly path: string;
  readonly box: Box;
}

const checkOverlaps = (facts: readonly Fact[], drawn: readonly Drawn[]): readonly PolicyProblem[] =>
  drawn.flatMap(({ id, path, box }, place) =>
    drawn.slice(0, place).flatMap((before) => {
      const witness = overlapOf(before.box, box);
      const message = `${before.id} and ${id} both hold for the same person.`;
      return witness === null ? [] : [problem(path, 'RULES_OVERLAP', message, inWords(facts, witness))];
    }),
  );

function checkCover(facts: readonly Fact[], drawn: readonly Drawn[], table: DecisionTable<unknown>, path: string) {
  const gap = gapIn(
    facts.map(everyValue),
    drawn.map(({ box }) => box),
  );
  if (gap !== null && table.otherwise === null) {
    const message = 'No rule holds for some persons. Add a rule for them, or say what is decided otherwise.';
    return [problem(path, 'TABLE_GAP', message, inWords(facts, gap))];
  }
  return gap === null && table.otherwise !== null
    ? [problem(`${path}.otherwise`, 'OTHERWISE_UNREACHABLE', 'The rules leave nobody out: this decides for no one.')]
    : [];
}

/**
 * Finds what is wrong with a table: facts and values that are none, rules that hold for nobody, two that hold for the same person, and persons for whom nothing is
 * decided. Facts are lists and ranges, so all of it is told for certain, and with a person as witness.
 */
export function checkDecisionTable(table: DecisionTable<unknown>, path: string): readonly PolicyProblem[] {
  const { rules } = table;
  const unreadable = checkConditions(rules, path);
  if (unreadable.length > 0) return [...checkIds(rules, path), ...unreadable];
  const facts = [...new Set(rules.flatMap(({ when }) => when.map(({ fact }) => fact)))];
  const drawn = rules.map(({ id, when }, place) => ({ id, path: rulePath(path, place), box: boxOf(facts, when) }));
  const unreachable = drawn
    .filter(({ box }) => pointIn(box) === null)
    .map((rule) =>
      problem(rule.path, 'RULE_UNREACHABLE', `${rule.id} holds for nobody: its conditions exclude each other.`),
    );
  const overlaps = checkOverlaps(facts, drawn);
  const cover = overlaps.length > 0 ? [] : checkCover(facts, drawn, table, path);
  return [...checkIds(rules, path), ...unreachable, ...overlaps, ...cover];
}
