import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStore } from '../store.ts';
import { roleName } from '../words.ts';
import type { SignInRequest } from './authorise.ts';
import type { Person } from './person.ts';
import { session, signIn, signOut } from './session.ts';

function PersonButton({ person, choose }: { readonly person: Person; readonly choose: () => void }): ReactNode {
  return (
    <li>
      <button type="button" className="person" onClick={choose}>
        <strong>{person.name}</strong>
        <span>{roleName(person.role)}</span>
        {person.organisation !== null && <span className="organisation">{person.organisation.name}</span>}
      </button>
    </li>
  );
}

function useChoice(close: () => void): readonly [string | null, (request: SignInRequest) => void] {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (request: SignInRequest): void => {
    setProblem(null);
    signIn(request).then(close, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  return [problem, choose];
}

function Persons({ choose }: { readonly choose: (request: SignInRequest) => void }): ReactNode {
  const { persons } = useStore(session);
  if (persons.length === 0) return null;
  return (
    <>
      <p>These persons are invented: one click, no password. The sandbox only.</p>
      <ul className="persons">
        {persons.map((person) => (
          <PersonButton
            key={`${person.subject} ${person.role}`}
            person={person}
            choose={() => choose({ subject: person.subject })}
          />
        ))}
      </ul>
    </>
  );
}

/** Whom to sign in as. It is modal: the keyboard stays in it until it is closed. */
export function SignInDialog({ close }: { readonly close: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const { active, problem: obstacle } = useStore(session);
  const [failure, choose] = useChoice(close);
  const problem = failure ?? obstacle;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="sign-in" aria-labelledby="sign-in-title" onClose={close}>
      <div className="dialog-head">
        <h2 id="sign-in-title">Sign in as</h2>
        <button type="button" className="quiet" onClick={close}>
          Close
        </button>
      </div>
      {problem !== null && (
        <p className="summary refused" role="alert">
          {problem}
        </p>
      )}
      <Persons choose={choose} />
      <div className="dialog-foot">
        <button type="button" onClick={() => choose({})}>
          Choose on the identity provider’s page
        </button>
        {active !== null && (
          <button
            type="button"
            onClick={() => {
              signOut();
              close();
            }}
          >
            Sign out
          </button>
        )}
      </div>
    </dialog>
  );
}
