import { callbackMessage, SIGN_IN_CHANNEL } from './sign-in/callback-message.ts';

const message = callbackMessage(location.search);
history.replaceState(null, '', location.pathname); // the code is of no use to whoever reads the history
const channel = new BroadcastChannel(SIGN_IN_CHANNEL);
channel.postMessage(message);
channel.close();
window.close();
