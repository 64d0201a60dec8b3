import { useGraphiQLActions } from '@graphiql/react';
import { useState, type ReactNode } from 'react';
import { stepUpIn, type StepUp } from '../graph/ask.ts';
import { session, signIn } from '../sign-in/session.ts';
import { useStore } from '../store.ts';
import { lastAnswer } from './editor-state.ts';

/** Offers to sign in again when the graph asked for it, and repeats the operation. */
export function StepUpNotice(): ReactNode {
  const answer = useStore(lastAnswer);
  const { active } = useStore(session);
  const actions = useGraphiQLActions();
  const [problem, setProblem] = useState<string | null>(null);
  const stepUp = answer === null ? null : stepUpIn(answer);
  if (stepUp === null || active === null) return null;

  const signInAgain = async (wanted: StepUp): Promise<void> => {
    try {
      await signIn({ subject: active.subject, ...wanted });
      lastAnswer.set(() => null);
      actions.run();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="step-up" role="status">
      <p>{problem ?? 'This needs a fresh sign-in at a higher level of assurance.'}</p>
      <button type="button" className="primary" onClick={() => void signInAgain(stepUp)}>
        Sign in again and repeat
      </button>
    </div>
  );
}
