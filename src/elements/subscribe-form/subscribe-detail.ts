import type {SubscribeOutcomes} from '../../i18n/subscribe-words.js';
import type {SubscribeStateDetail} from './subscribe-form.events.js';
import type {Words} from './subscribe-parts.template.js';

/** What belongs to a state. */
export interface Detail {
  /** The words for it, where they are not those of the state. */
  readonly words?: keyof SubscribeOutcomes | undefined;
  /** What the words are about. Default the name of the service. */
  readonly about?: string | number;
  /** What the page is told. */
  readonly told?: Omit<SubscribeStateDetail, 'from' | 'to'>;
  /** The service's own words. */
  readonly message?: string | undefined;
  /** When the next try makes sense, in milliseconds since 1970. */
  readonly until?: number;
  /** A way out. */
  readonly link?: (words: Words) => unknown;
  /** What is wrong. */
  readonly field?: Element | null | undefined;
}
