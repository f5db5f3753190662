import {LitElement, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Strings} from '../../i18n/locale.js';
import {LanguageController} from './language.js';
import {colourOf, linkBeside} from './link-colour.js';

/** How an element follows the colours of its page. */
export type Theme = 'auto' | 'light' | 'dark';

/** A property whose attribute is text. Taking the attribute away empties it: there is no null to trip over. */
export const text: PropertyDeclaration = {converter: (value) => value ?? ''};

/** A property whose attribute is there or not. */
export const flag: PropertyDeclaration = {type: Boolean};

/** A property whose attribute is a number. */
export const number: PropertyDeclaration = {type: Number};

/** What the three elements have in common: a theme, a language, and a state that page CSS can select. */
export abstract class OwnElement extends LitElement {
  /** @internal */
  static readonly library = 'paper-feed';
  static override properties: PropertyDeclarations = {
    theme: {reflect: true, useDefault: true},
    lang: text,
    strings: {attribute: false},
  };

  /** Attributes are in kebab-case: `headingLevel` is `heading-level`. */
  static override finalize(): void {
    // A class that only extends one of ours has none of its own, and the accessors of ours.
    if (Object.hasOwn(this, 'properties'))
      this.properties = Object.fromEntries(
        Object.entries(this.properties).map(([name, options]) => [
          name,
          {attribute: name.replace(/[A-Z]/g, '-$&').toLowerCase(), ...options},
        ]),
      ) as PropertyDeclarations;
    super.finalize();
  }

  /** `auto` (default) follows the page; `light` and `dark` are kept whatever the page looks like. */
  theme: Theme = 'auto';

  /** BCP 47 tag of the language of words and dates. Default: that of the nearest ancestor that says one. */
  override lang = '';

  /**
   * Words of your own in place of some of ours, by set and name: `{card: {isNew: 'Fresh'}, messages: {subscribe: 'Join'}}`.
   * The sets are `messages` (seen at once), `outcomes`, `card`, `reading`, `filters`, `subscribe` and `elsewhere`; README lists the
   * names. What needs a number or a name is a function of it. Default none. A new object is needed to change them.
   */
  strings: Strings | undefined;

  /** @internal */
  protected readonly words = new LanguageController(this);
  /** @internal Settles when the colours are those that can be read on the page. */
  themed: Promise<void> | undefined;
  readonly #internals = this.attachInternals();

  /** @internal What is mixed from the colours of the page begins with that of its links, before anything is painted. */
  override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.hasUpdated) return;
    const base = this.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    const link = linkBeside(this);
    base.style.setProperty('--_link', colourOf(link, this));
    link.remove();
    // Without it colours are nearly right, and the page can be read.
    this.themed = import('./theme.js').then(({follow}) => follow(this, base)).catch(() => {});
  }

  /**
   * Shows a state as `:state(name)`, without an attribute that frameworks would fight over. A browser without custom states
   * shows none (https://html.spec.whatwg.org/#custom-state-pseudo-class).
   * @internal
   */
  protected showState(state: string): void {
    const {states} = this.#internals as {readonly states?: CustomStateSet};
    try {
      states?.clear();
      states?.add(state);
    } catch {
      // Chromium before 125 wants names with two dashes; there the states are missing, and nothing else.
    }
  }
}
