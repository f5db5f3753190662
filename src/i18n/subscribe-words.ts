/** What every sign-up form may say. `name` is that of the service, or the host of its address. */
export interface SubscribeWords {
  readonly submitting: string;
  /** The service has sent a message to `address`, of which only a little is shown. */
  readonly pending: (address: string) => string;
  readonly subscribed: string;
  /** The service has taken the address, and does not say whether it asks for a confirmation. */
  readonly taken: string;
  readonly already: string;
  readonly 'rate-limited': (minutes: number) => string;
  readonly offline: string;
  readonly blocked: string;
  /** The service answered that it could not. */
  readonly failed: (name: string) => string;
  /** There was no answer, and most likely nothing arrived. */
  readonly lost: (name: string) => string;
  readonly misconfigured: string;
  readonly 'needs-captcha': string;
  readonly missing: string;
  readonly format: string;
  readonly refused: string;
  /** Before the button that takes over the address that may be meant. */
  readonly meant: string;
  readonly useIt: (address: string) => string;
  readonly another: string;
  readonly openForm: (name: string) => string;
}

/** What a sign-up form says that asks for more than an address, or that leads elsewhere: to a tab, a frame, a mail program. */
export interface ElsewhereWords {
  /** It was sent, and the service does not let the page read an answer. */
  readonly unverified: (name: string) => string;
  readonly 'handed-off': string;
  /** The reader's mail program has been asked to write to the list. */
  readonly mailOpened: string;
  readonly nameMissing: string;
  readonly listMissing: string;
  readonly consentMissing: string;
  /** A browser opens tabs only in answer to a press, and the one before came too early. */
  readonly pressAgain: string;
  readonly openAgain: string;
  readonly loadFrame: (name: string) => string;
  /** What a frame will load, and from where. */
  readonly frameNote: (name: string, host: string) => string;
  readonly frameTitle: (name: string) => string;
  readonly frameShown: (name: string) => string;
  readonly follow: (name: string) => string;
  readonly writeMail: string;
  readonly mailNote: (address: string) => string;
  readonly name: string;
  readonly optional: string;
  readonly lists: string;
  readonly frequency: string;
  readonly privacy: string;
  /** What of a list of papers the reader subscribes to. */
  readonly following: (query: string) => string;
  /** Before the links to the feeds of that list. */
  readonly feeds: string;
}

/** Everything that a sign-up form says once it is used. */
export type SubscribeOutcomes = SubscribeWords & ElsewhereWords;

/** English: the language of the contract. */
export const subscribe: SubscribeWords = {
  submitting: 'Subscribing…',
  pending: (address) =>
    `Check your inbox. We sent a confirmation link to ${address}. Not there? Look in your spam folder.`,
  subscribed: 'Thank you. You are subscribed.',
  taken: 'Thank you. If you get a message that asks you to confirm, follow the link in it.',
  already: 'You are already on this list.',
  'rate-limited': (minutes) =>
    `Too many tries. Wait about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Your address is still here.`,
  offline: 'You are offline. Nothing was sent, and your address is still here.',
  blocked: 'This page’s security policy blocks the sign-up. Nothing was sent, and your address is still here.',
  failed: (name) => `Something went wrong at ${name}. Your address is still here.`,
  lost: (name) => `No answer came from ${name}: your address may not have arrived. It is still here.`,
  misconfigured: 'Subscribing is not possible on this page at the moment.',
  'needs-captcha': 'Complete the check above.',
  missing: 'Enter your email address.',
  format: 'Enter an email address in the correct format, like name@example.com.',
  refused: 'The address was not accepted. Check it and try again.',
  meant: 'Did you mean',
  useIt: (address) => `${address}?`,
  another: 'Use another address',
  openForm: (name) => `Open the form at ${name}`,
};

/** English: the language of the contract. */
export const elsewhere: ElsewhereWords = {
  unverified: (name) =>
    `Your address was sent, but ${name} does not tell this page the result. If no message comes in ten minutes, try there.`,
  'handed-off': 'Finish in the tab that just opened.',
  mailOpened: 'Send the message that your mail program has opened. It can stay empty.',
  nameMissing: 'Enter your name.',
  listMissing: 'Choose at least one.',
  consentMissing: 'Tick the box to go on.',
  pressAgain: 'Ready. Press the button once more: it opens a new tab.',
  openAgain: 'Open again',
  loadFrame: (name) => `Load the form from ${name}`,
  frameNote: (name, host) => `The form is ${name}’s own. It comes from ${host} when you press the button.`,
  frameTitle: (name) => `Sign-up form of ${name}`,
  frameShown: (name) => `Subscribe in the form of ${name}.`,
  follow: (name) => `Subscribe at ${name}`,
  writeMail: 'Subscribe by mail',
  mailNote: (address) => `A message to ${address} is all it takes. It can be empty.`,
  name: 'Name',
  optional: 'optional',
  lists: 'What do you want to get?',
  frequency: 'How often?',
  privacy: 'Privacy policy',
  following: (query) => `You subscribe to what the list shows now: ${query}`,
  feeds: 'Or follow the list in a feed reader:',
};
