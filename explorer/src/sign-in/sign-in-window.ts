import { SIGN_IN_CHANNEL, type CallbackMessage } from './callback-message.ts';

/** Signing in came to nothing, with a sentence for whoever tried. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
}

/** A window in which somebody signs in. */
export interface SignInWindow {
  readonly goTo: (address: URL) => void;
  /** What comes back with that `state`; rejects when the window is closed before. */
  readonly answer: (state: string) => Promise<CallbackMessage>;
  readonly close: () => void;
}

const LOOK_EVERY = 300; // milliseconds
const LOOKS_AFTER_CLOSING = 4; // the answer of a window that closed itself may still be on its way

/** Opens the window. Browsers allow that only while they handle a click or a key. */
export function openSignInWindow(): SignInWindow {
  const opened = window.open('', 'tessera-sign-in', 'popup,width=520,height=720');
  if (opened === null) throw new SignInFailed('The browser did not open the window to sign in: allow pop-ups here.');
  return {
    goTo: (address) => {
      opened.location.href = address.href;
    },
    close: () => {
      opened.close();
    },
    answer: (state) =>
      new Promise((resolve, reject) => {
        const channel = new BroadcastChannel(SIGN_IN_CHANNEL);
        let looksLeft = LOOKS_AFTER_CLOSING;
        const look = setInterval(() => {
          if (!opened.closed || --looksLeft > 0) return;
          end();
          reject(new SignInFailed('The window was closed before anybody signed in.'));
        }, LOOK_EVERY);
        const end = (): void => {
          clearInterval(look);
          channel.close();
        };
        channel.onmessage = ({ data }: MessageEvent<CallbackMessage>) => {
          if (data.state !== state) return;
          end();
          resolve(data);
        };
      }),
  };
}
