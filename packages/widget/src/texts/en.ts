import type { Texts } from './texts.ts';

// Why we are is nobody's business but ours.
const BUSY = 'We are busy right now: a simpler assistant gave this answer.';

export const en: Texts = {
  title: 'Chat with us',
  open: 'Open the chat',
  close: 'Close the chat',
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  greeting: 'Hello! What can we do for you?',
  placeholder: 'Write a message…',
  send: 'Send',
  stop: 'Stop',
  human: 'Talk to a human',
  history: 'Conversation',
  you: 'You',
  assistant: 'Assistant',
  agent: 'Support',
  writing: (name) => `${name} is writing`,
  status: {
    assistant: 'Answers at once',
    queue: 'A person will be with you',
    agent: 'You are talking to our team',
    closed: 'This conversation has ended',
    connecting: 'Connecting…',
  },
  connection: {
    connecting: 'Connecting',
    synced: 'Connected, up to date',
    reconnecting: 'Reconnecting',
    stopped: 'Not connected',
  },
  reconnecting: 'Reconnecting… your messages are kept.',
  stopped: 'The chat is not available on this page right now.',
  reload: 'Try again',
  mark: { sending: 'Sending', sent: 'Sent', failed: 'Not sent' },
  retry: 'Try again',
  discard: 'Delete',
  failure: {
    text_too_long: 'The message is too long. Please split it.',
    invalid_text: 'The message holds characters that cannot be sent.',
    outbox_full: 'Too many messages are waiting to be sent. Please wait a moment.',
    other: 'This message could not be sent.',
  },
  system: {
    asking: 'Asking for a human…',
    handoff: 'We are passing you on to one of our people.',
    assigned: (name) => `${name || 'One of our people'} has joined`,
    ai: 'The assistant is back',
    stopped: 'You stopped the answer',
    failed: 'There is no answer at the moment. Ask again, or talk to a human.',
    closed: 'This conversation has ended. Write to begin a new one.',
  },
  degraded: {
    rate_limit: BUSY,
    budget: BUSY,
    providers_down: 'Our assistant is out of reach right now: a simpler one gave this answer.',
  },
  sources: 'Sources',
  newest: 'Newest messages',
};
