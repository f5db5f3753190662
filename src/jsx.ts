import type {LitElement} from 'lit';
import type {PaperCardElement, PaperFeedElement, SubscribeFormElement} from './elements.js';
import type {PaperCardEventMap} from './elements/paper-card/paper-card.events.js';
import type {PaperFeedEventMap} from './elements/paper-feed/paper-feed.events.js';
import type {SubscribeFormEventMap} from './elements/subscribe-form/subscribe-form.events.js';
import type {Settable} from './elements/shared/settable.js';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

/** `onpaper-open`, `onfeed-load`, …: React 19 listens for the event whose name follows `on`. */
type Handlers<Events> = {readonly [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void};

/** What an element takes in JSX: its own properties, the events of its map, and all that HTML elements take. */
type Props<Element extends LitElement, Events> = Settable<Element> &
  Handlers<Events> &
  DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** The three tags for JSX; typings only, for React 19: `import type {} from 'paper-feed/jsx'`. */
export interface PaperFeedElements {
  'paper-feed': Props<PaperFeedElement, PaperFeedEventMap & PaperCardEventMap>;
  'paper-card': Props<PaperCardElement, PaperCardEventMap>;
  'subscribe-form': Props<SubscribeFormElement, SubscribeFormEventMap>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PaperFeedElements {}
  }
}
