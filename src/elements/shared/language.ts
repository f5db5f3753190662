import type {ReactiveController, ReactiveElement} from 'lit';
import {findLocale, type Locale} from '../../i18n/locales.js';
import {english, type Messages} from '../../i18n/messages.js';
import type {Outcomes} from '../../i18n/outcomes.js';

/** The words and the language of an element: those of the nearest `lang`, else of the reader's browser. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag for dates, numbers and lists. One that `Intl` does not take means English. */
  language = 'en';
  messages: Messages = english;
  /** Undefined until something has happened that asked for them; see {@link loadOutcomes}. */
  outcomes: Outcomes | undefined;
  readonly #host: ReactiveElement;
  #locale: Locale | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.language = canonical(nearestLanguage(this.#host) || navigator.language);
    const locale = findLocale(this.language);
    if (locale === this.#locale) return;
    this.#locale = locale;
    void this.#use(locale?.load(), 'messages');
    if (this.outcomes) void this.loadOutcomes();
  }

  /** Loads the words for what has happened. They are in {@link outcomes} afterwards, if they can be loaded. */
  loadOutcomes(): Promise<void> {
    return this.#use((this.#locale ?? findLocale('en'))?.loadOutcomes(), 'outcomes');
  }

  async #use(loading: Promise<Messages | Outcomes> | undefined, what: 'messages' | 'outcomes'): Promise<void> {
    const locale = this.#locale;
    try {
      const words = await loading;
      if (locale !== this.#locale || words === this[what]) return;
      Object.assign(this, {[what]: words});
      this.#host.requestUpdate();
    } catch (error) {
      console.warn('paper-feed could not load its words.', error);
    }
  }
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The `lang` of the element or of its nearest ancestor that has one, across shadow roots. */
function nearestLanguage(element: HTMLElement): string {
  const own = element.lang || element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
  const root = element.getRootNode();
  return own ?? (root instanceof ShadowRoot ? nearestLanguage(root.host as HTMLElement) : '');
}
