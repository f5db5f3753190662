import type {ReactiveController, ReactiveElement} from 'lit';
import {backdropOf, type Backdrop} from './backdrop.js';
import {black, contrast, firstShare, isDark, over, readColour, white, type Colour} from './colours.js';
import {showLinkColour} from './link-colour.js';
import {themeStyles} from './theme.styles.js';

/** An element that can be told a theme. */
interface ThemedElement extends ReactiveElement {
  readonly theme: string;
}

/** What text has to have, and what lines of controls have to have (WCAG 1.4.3, 1.4.11); with a little to spare for rounding. */
const TEXT = 4.55;
const LINE = 3.05;
/** Where a computed style holds a colour that nobody sees. */
const places = ['background-color', 'outline-color', 'column-rule-color', 'text-decoration-color', 'caret-color'];
/** What is set here, and what it is from then on to be read with. */
const set = ['--_muted', '--_edge', '--_accent', '--_alarm', '--_on-accent', '--_page', 'color-scheme'];

const themes = new Set<Theme>();
let watching = new AbortController();

/** Keeps the colours of an element to those of the page, for as long as it is there. */
export function follow(host: ThemedElement, base: HTMLElement): void {
  // In front of all others: these belong to the base, and what is more special comes later.
  const {styleSheet} = themeStyles;
  if (styleSheet) host.shadowRoot?.adoptedStyleSheets.unshift(styleSheet);
  host.addController(new Theme(host, base));
}

/**
 * What CSS alone cannot know: which colour is behind an element, and what can be read on it. Colours stay mixed from that of the
 * text, so that they are never far off; here it is said how much of it they need.
 */
class Theme implements ReactiveController {
  readonly #host: ThemedElement;
  readonly #base: HTMLElement;
  readonly #probe = part('probe');
  /** Outside of what is set here: the page as it is. */
  readonly #outside = part('probe');
  #backdrop: Backdrop = {layers: [], isKnown: false};
  #seen = '';
  #theme = '';

  constructor(host: ThemedElement, base: HTMLElement) {
    this.#host = host;
    this.#base = base;
    // Inherits the colours of the page, and tells when they change, whatever has changed them.
    const watch = part('watch');
    watch.addEventListener('transitionrun', refresh);
    watch.addEventListener('transitionend', refresh);
    base.append(watch, this.#probe);
    base.after(this.#outside);
  }

  hostConnected(): void {
    if (themes.size === 0) listen();
    themes.add(this);
    this.hostUpdated(true);
  }

  hostDisconnected(): void {
    themes.delete(this);
    if (themes.size === 0) watching.abort();
  }

  hostUpdated(isMoved = false): void {
    const {theme} = this.#host;
    if (!isMoved && theme === this.#theme) return;
    this.#theme = theme;
    refreshThose([this]);
  }

  /** Whether anything is different since the last look. */
  look(): boolean {
    showLinkColour(this.#host, this.#base);
    this.#backdrop = backdropOf(this.#host);
    const style = getComputedStyle(this.#base);
    const tokens = ['accent', 'muted', 'surface', 'background'].map((name) => said(style, name));
    const [canvas] = this.#resolve(this.#outside, ['Canvas']);
    const seen = JSON.stringify([style.color, style.getPropertyValue('--_link'), canvas, tokens, this.#backdrop]);
    const isNew = seen !== this.#seen;
    this.#seen = seen;
    return isNew;
  }

  /** Says how much of the colour of the text everything needs. */
  apply(): void {
    const {style} = this.#base;
    for (const name of set) style.removeProperty(name);
    const [page, text] = this.#colours();
    if (!page || !text) return;
    style.setProperty('--_page', rgb(page));
    style.setProperty('color-scheme', isDark(page) ? 'dark' : 'light');

    const [surface = page, accent, alarm] = this.#resolve(this.#probe, [
      'var(--_surface)',
      'var(--_link, var(--_blue))',
      'var(--_red)',
    ]);
    const backs = [page, over(surface, page)];
    const most = Math.min(...backs.map((back) => contrast(over(text, back), back)));
    const partOf = (ratio: number, from: number): string => {
      const share = firstShare((one) => over(text, page, Math.min(text[3], one)), backs, Math.min(ratio, most), from);
      return `oklch(from currentColor l c h / min(alpha, ${share.toFixed(2)}))`;
    };
    style.setProperty('--_muted', `var(--paper-feed-muted, ${partOf(TEXT, 0.72)})`);
    style.setProperty('--_edge', partOf(LINE, 0.5));
    style.setProperty(
      '--_accent',
      `var(--paper-feed-accent, ${readable('var(--_link, var(--_blue))', accent, backs)})`,
    );
    style.setProperty('--_alarm', readable('var(--_red)', alarm, backs));

    const [button = page, label = page] = this.#resolve(this.#probe, ['var(--_accent)', 'var(--_on-accent)']);
    const back = over(button, page);
    if (contrast(label, back) < 4.5) style.setProperty('--_on-accent', isDark(back) ? 'white' : 'black');
  }

  /** The colour behind the element, and that of its text. */
  #colours(): readonly (Colour | undefined)[] {
    const {layers, isKnown} = this.#backdrop;
    const [canvas, ...known] = this.#resolve(this.#outside, ['Canvas', ...layers.slice(0, places.length - 1)]);
    const [likely, text] = this.#resolve(this.#probe, ['var(--_page)', 'currentColor']);
    if (!canvas || !likely || !text) return [];
    const found = known.reduceRight<Colour>((back, front) => over(front ?? back, back), canvas);
    // Text that cannot be read tells that this is not what is behind it: the page of a frame lets its own page show through.
    const isTrue = known.length > 0 || contrast(over(text, found), found) > 1.5;
    const isSaid = said(getComputedStyle(this.#base), 'background') !== '';
    return [isKnown && isTrue && !isSaid ? found : over(likely, canvas), text];
  }

  #resolve(probe: HTMLElement, colours: readonly string[]): readonly (Colour | undefined)[] {
    colours.forEach((colour, index) => {
      probe.style.setProperty(places[index]!, `color(from ${colour} srgb r g b / alpha)`);
    });
    const style = getComputedStyle(probe);
    return colours.map((_, index) => readColour(style.getPropertyValue(places[index]!)));
  }
}

/** A colour with as much black or white as it takes to read it. */
function readable(name: string, colour: Colour | undefined, backs: readonly Colour[]): string {
  const isOnDark = isDark(backs[0]!);
  const pole = isOnDark ? white : black;
  const share = colour ? firstShare((one) => over(pole, over(colour, backs[0]!), one), backs, TEXT, 0) : 0;
  if (share === 0) return name;
  return `color-mix(in srgb, ${name}, ${isOnDark ? 'white' : 'black'} ${(share * 100).toFixed()}%)`;
}

const said = (style: CSSStyleDeclaration, token: string): string => style.getPropertyValue(`--paper-feed-${token}`);

const rgb = ([red, green, blue]: Colour): string =>
  `rgb(${[red, green, blue].map((channel) => Math.round(channel * 255)).join(' ')})`;

function part(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.ariaHidden = 'true';
  return element;
}

/** First all is looked at and then all is set, so that many cards need one layout. */
const refreshThose = (those: readonly Theme[]): void =>
  those.filter((theme) => theme.look()).forEach((theme) => theme.apply());
const refresh = (): void => refreshThose([...themes]);

/** What a button of the page switches is followed before the next paint; what its stylesheets do, right after it. */
function listen(): void {
  watching = new AbortController();
  const {signal} = watching;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh, {signal});
  addEventListener('load', refresh, {signal});
  const onTransition = ({propertyName}: TransitionEvent): void => {
    if (propertyName.startsWith('background')) refresh();
  };
  document.addEventListener('transitionend', onTransition, {signal});
  const attributes = new MutationObserver(refresh);
  for (const element of [document.documentElement, document.body]) attributes.observe(element, {attributes: true});
  signal.addEventListener('abort', () => attributes.disconnect());
}
