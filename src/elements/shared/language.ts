import type {ReactiveController, ReactiveElement} from 'lit';
import type {SetName, Strings, WordSets} from '../../i18n/locale.js';
import {locales} from '../../i18n/locales.js';
import {english, type Messages} from '../../i18n/messages.js';

/** An element that speaks: the page may have words of its own for it. */
export interface Speaker extends ReactiveElement {
  readonly strings: Strings | undefined;
}

/** Gives the English words of a set. */
type English<Name extends SetName> = () => WordSets[Name] | Promise<WordSets[Name]>;

/** The words and the language of an element: those of the nearest `lang`, else of the reader's browser. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag for dates, numbers and lists. One that `Intl` does not take means English. */
  language = 'en';
  readonly #host: Speaker;
  readonly #words: Partial<Record<SetName, unknown>> = {messages: english};
  /** The sets that the element has asked for. */
  readonly #english = new Map<SetName, English<SetName>>([['messages', () => english]]);
  #strings: Strings | undefined;
  readonly #look = (): void => {
    if (languageOf(this.#host) !== this.language) this.#host.requestUpdate();
  };
  readonly #observer = new MutationObserver(this.#look);
  /** In a language other than English, an element says nothing until its first words have come: it only has its place. */
  #isMute = false;

  constructor(host: Speaker) {
    this.#host = host;
    host.addController(this);
  }

  get messages(): Messages {
    return this.get('messages')!;
  }

  /** The words of a set. Undefined until they have been asked for and have come. */
  get<Name extends SetName>(set: Name): WordSets[Name] | undefined {
    return this.#words[set] as WordSets[Name] | undefined;
  }

  hostConnected(): void {
    this.#observer.observe(document, {subtree: true, attributeFilter: ['lang']});
    this.#look(); // it may have come from a place where another language is spoken
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const {strings, hasUpdated} = this.#host;
    const language = languageOf(this.#host);
    if (language === this.language && strings === this.#strings) return;
    this.language = language;
    this.#strings = strings;
    this.#isMute = !hasUpdated && this.#isForeign;
    for (const [set, words] of this.#english) void this.load(set, words);
  }

  hostUpdated(): void {
    this.#host.renderRoot.querySelector('.base')?.classList.toggle('mute', this.#isMute);
  }

  /**
   * Loads a set of words, and draws the element anew when they have come; again when the language changes. `english` are those
   * that are said where a language has none, or where they cannot be loaded. Never rejects.
   */
  async load<Name extends SetName>(set: Name, english: English<Name>): Promise<void> {
    this.#english.set(set, english);
    const {language} = this;
    const strings = this.#strings;
    let words: WordSets[Name] | undefined;
    try {
      words = await english();
      if (this.#isForeign)
        words = await (await import('../../i18n/find-words.js')).findWords(set, words, language, strings);
    } catch (error) {
      console.warn('paper-feed could not load its words.', error);
    }
    if (language !== this.language || strings !== this.#strings) return;
    if (set === 'messages') this.#isMute = false;
    if (!words || words === this.#words[set]) return;
    this.#words[set] = words;
    this.#host.requestUpdate();
  }

  /** Whether there may be other words than the English ones. */
  get #isForeign(): boolean {
    return !!this.#strings || !/^en\b/.test(this.language) || [...locales].length > 0;
  }
}

/** The `lang` of the element or of its nearest ancestor that has one, across shadow roots; else what the reader's browser speaks. */
function languageOf(element: HTMLElement): string {
  const tag = nearestLanguage(element) || navigator.language;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function nearestLanguage(element: HTMLElement): string {
  const own = element.lang || element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
  const root = element.getRootNode();
  return own ?? (root instanceof ShadowRoot ? nearestLanguage(root.host as HTMLElement) : '');
}
