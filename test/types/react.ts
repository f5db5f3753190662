/** Only compiled, never run: what React 19 knows of the tags once `paper-feed/jsx` is imported. */
import type {JSX} from 'react';
import type {FeedLoadEvent, PaperFeedElement, PaperOpenEvent, SubscribeErrorEvent} from '../../src/elements.js';
import type {PaperFeedElements} from '../../src/jsx.js';
import type {Exactly} from './exactly.js';

export const tags: Exactly<Pick<JSX.IntrinsicElements, keyof PaperFeedElements>, PaperFeedElements> = true;

type Feed = JSX.IntrinsicElements['paper-feed'];
type Card = JSX.IntrinsicElements['paper-card'];
type Form = JSX.IntrinsicElements['subscribe-form'];

type Handled<Handler> = NonNullable<Handler> extends (event: infer Event) => void ? Event : never;

export const handled: [
  Exactly<Handled<Feed['onfeed-load']>, FeedLoadEvent>,
  Exactly<Handled<Feed['onpaper-open']>, PaperOpenEvent>,
  Exactly<Handled<Card['onpaper-open']>, PaperOpenEvent>,
  Exactly<Handled<Form['onsubscribe-error']>, SubscribeErrorEvent>,
] = [true, true, true, true];

export const feed: Feed = {
  src: 'papers.json',
  heading: '',
  pageSize: 10,
  sort: 'newest',
  theme: 'auto',
  lang: 'en',
  className: 'papers',
  papers: [{title: 'A paper', year: 2024}],
  slot: 'main',
  ref: (element: PaperFeedElement | null) => void element?.reload(),
  children: 'The list of papers needs JavaScript.',
  'onfeed-load': ({detail}) => void detail.feed.papers.length,
  'onpaper-open': (event) => event.preventDefault(),
};

export const card: Card = {
  src: 'papers.json#1',
  headingLevel: 3,
  abstract: 'full',
  paper: {title: 'A paper', year: 2024},
};
export const form: Form = {action: '/subscribe', badge: 'new', 'onsubscribe-error': ({detail}) => void detail.reason};

export const wrong: readonly [Feed, Feed, Feed, Feed, Feed, Card, Form] = [
  // @ts-expect-error -- read only
  {status: 'ready'},
  // @ts-expect-error -- a method
  {reload: () => {}},
  // @ts-expect-error -- no such order
  {sort: 'random'},
  // @ts-expect-error -- a number
  {pageSize: '10'},
  // @ts-expect-error -- the event has no such detail
  {'onfeed-load': ({detail}) => void detail.nothing},
  // @ts-expect-error -- a card loads in silence
  {'onfeed-load': () => {}},
  // @ts-expect-error -- the address would be in a URL
  {method: 'get'},
];
