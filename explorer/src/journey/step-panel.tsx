import type { ReactNode } from 'react';
import type { JsonObject } from '../graph/json.ts';
import { filledFresh } from '../operations/known.ts';
import { operation } from '../operations/operations.ts';
import type { Person } from '../sign-in/person.ts';
import { session, tokenOf } from '../sign-in/session.ts';
import { useStore } from '../store.ts';
import { fieldWords, roleName } from '../words.ts';
import { actorOf, journey, nextStep, show, takeStep, variablesOf, type StepResult } from './journey.ts';
import { ResultTree } from './result-tree.tsx';
import { steps, type Step } from './steps.ts';

const withoutComment = (query: string): string => query.replace(/^#.*\n/, '').trim();

function actionWords(actor: Person | null, result: StepResult | undefined): string {
  if (result?.stepUp) return `Sign in again as ${actor?.name ?? 'them'} and repeat`;
  if (actor === null) return 'Ask without signing in';
  return tokenOf(actor.subject) === null ? `Sign in as ${actor.name} and ask` : `Ask as ${actor.name}`;
}

/** The one thing to do now: take this step, or go on to the next. The button stays where it is, so that Enter goes all the way. */
function NextAction({ index, step }: { readonly index: number; readonly step: Step }): ReactNode {
  const { results, isRunning } = useStore(journey);
  const { persons } = useStore(session);
  const actor = actorOf(step, persons);
  const result = results[index];
  if (actor === undefined) return <p className="notice">The identity provider offers nobody to take this step.</p>;
  const isLast = index === steps.length - 1;
  if (result?.isDone === true && isLast) return <p className="notice">This is the end of the journey.</p>;
  const act = (): void => {
    if (result?.isDone === true) show(index + 1);
    else void takeStep(index);
  };
  const words = result?.isDone === true ? `Next: ${steps[index + 1]?.title ?? ''}` : actionWords(actor, result);
  return (
    <button type="button" className="primary" onClick={act} aria-disabled={isRunning}>
      {isRunning ? 'Asking…' : words}
    </button>
  );
}

function Variables({ values }: { readonly values: JsonObject }): ReactNode {
  const names = Object.keys(values);
  if (names.length === 0) return null;
  return (
    <>
      <h3>Filled in from the steps before</h3>
      <dl className="fields variables">
        {names.map((name) => (
          <div key={name}>
            <dt>{fieldWords(name)}</dt>
            <dd>{filledFresh.includes(name) ? 'new for this step' : <ResultTree value={values[name] ?? null} />}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Result({ result }: { readonly result: StepResult }): ReactNode {
  const { answer, summary, isDone } = result;
  return (
    <section className="result" aria-label="Result">
      <p className={isDone ? 'summary done' : 'summary refused'}>{summary}</p>
      {isDone && <ResultTree value={answer.data ?? null} />}
      <details>
        <summary>The answer as JSON</summary>
        <pre tabIndex={0}>{JSON.stringify(answer, null, 2)}</pre>
      </details>
    </section>
  );
}

/** The step that is looked at: who asks, what, with what, and what came of it. */
export function StepPanel({ index, step }: { readonly index: number; readonly step: Step }): ReactNode {
  const now = useStore(journey);
  const { query, shows } = operation(step.operation);
  const result = now.results[index];
  const isReady = index <= nextStep(now);
  const notice = result?.isDone === true ? null : (step.notice?.(now.known) ?? null);
  return (
    <section className="step-panel" aria-labelledby="step-title">
      <p className="eyebrow">
        Step {index + 1} of {steps.length}, {step.role === null ? 'anybody' : roleName(step.role)}
      </p>
      <h2 id="step-title">{step.title}</h2>
      <p>{shows}</p>
      {isReady && notice !== null && <p className="notice">{notice}</p>}
      {isReady ? (
        <NextAction index={index} step={step} />
      ) : (
        <p className="notice">This step stands on the ones before: take those first.</p>
      )}
      <div aria-live="polite">
        {now.problem !== null && <p className="summary refused">{now.problem}</p>}
        {result !== undefined && <Result key={index} result={result} />}
      </div>
      {isReady && <Variables values={result?.variables ?? variablesOf(step, now.known)} />}
      <details>
        <summary>The operation</summary>
        <pre tabIndex={0}>{withoutComment(query)}</pre>
      </details>
    </section>
  );
}
