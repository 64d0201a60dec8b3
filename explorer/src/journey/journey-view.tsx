import type { ReactNode } from 'react';
import { session } from '../sign-in/session.ts';
import { useStore } from '../store.ts';
import { journey, nextStep, show, startOver, type Journey } from './journey.ts';
import { StepPanel } from './step-panel.tsx';
import { steps } from './steps.ts';
import { roleName } from '../words.ts';

const stateOf = (now: Journey, index: number): 'done' | 'refused' | 'now' | 'later' => {
  const result = now.results[index];
  if (result !== undefined) return result.isDone ? 'done' : 'refused';
  return index === nextStep(now) ? 'now' : 'later';
};

const stateWords = { done: 'done', refused: 'refused', now: 'next', later: 'later' } as const;

function StepList({ now }: { readonly now: Journey }): ReactNode {
  return (
    <nav aria-label="Steps of the journey">
      <ol className="steps">
        {steps.map((step, index) => {
          const state = stateOf(now, index);
          return (
            <li key={step.operation} className={state}>
              <button type="button" aria-current={index === now.shown ? 'step' : undefined} onClick={() => show(index)}>
                <span className="number" aria-hidden="true">
                  {state === 'done' ? '✓' : index + 1}
                </span>
                <span className="step-words">
                  <strong>{step.title}</strong>
                  <span>{now.results[index]?.summary ?? (step.role === null ? 'Anybody' : roleName(step.role))}</span>
                </span>
                <span className="visually-hidden">, {stateWords[state]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** From an account to a credential that anyone can verify, one step after another. */
export function JourneyView(): ReactNode {
  const now = useStore(journey);
  const { settings, persons } = useStore(session);
  const step = steps[now.shown];
  return (
    <div className="journey">
      <div className="journey-way">
        <h1>One journey</h1>
        <p>
          Three people and one stranger, from an account to a proof. Each step sends a real operation and hands what it
          learned to the next.
        </p>
        {settings !== null && persons.length === 0 && (
          <p className="notice">
            This needs the invented persons of the sandbox, and the identity provider here offers none.
          </p>
        )}
      </div>
      {step !== undefined && <StepPanel index={now.shown} step={step} />}
      <div className="journey-steps">
        <StepList now={now} />
        {now.results.length > 0 && (
          <button type="button" className="quiet" onClick={startOver}>
            Start over
          </button>
        )}
      </div>
    </div>
  );
}
