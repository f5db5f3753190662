import type {LitElement} from 'lit';
import type {DefineComponent} from 'vue';
import type {PaperCardElement, PaperFeedElement, SubscribeFormElement} from './elements.js';
import type {Settable} from './elements/shared/settable.js';

type Component<Element extends LitElement> = DefineComponent<Settable<Element>>;

/** The three tags for Vue templates; typings only: `import type {} from 'paper-feed/vue'`. */
export interface PaperFeedComponents {
  'paper-feed': Component<PaperFeedElement>;
  'paper-card': Component<PaperCardElement>;
  'subscribe-form': Component<SubscribeFormElement>;
}

declare module 'vue' {
  interface GlobalComponents extends PaperFeedComponents {}
}
