import type {ReactiveController, ReactiveElement} from 'lit';
import {backdropOf} from './backdrop.js';
import {black, contrast, firstShare, isDark, over, readColour, white, type Colour} from './colours.js';
import {colourOf, linkBeside} from './link-colour.js';
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
/** What is set here. */
const set = ['--_link', '--_muted', '--_edge', '--_accent', '--_alarm', '--_on-accent', '--_page', 'color-scheme'];

/**
 * Work in steps that write and steps that read, in turn. Those of all elements are taken together, so that a hundred cards need
 * as many layouts as one.
 */
type Steps = Generator<undefined, void>;

const ACCENT = 'var(--_link, var(--_blue))';
const ALARM = 'var(--_red)';

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
  /** Stands for the base while all is tried out: it has nothing in it that would have to be drawn anew each time. */
  readonly #probe = part('base probe');
  /** Outside of what is set here: the page as it is. */
  readonly #outside = part('probe');
  #seen = '';
  #theme = '';

  constructor(host: ThemedElement, base: HTMLElement) {
    this.#host = host;
    this.#base = base;
    // Inherits the colours of the page, and tells when they change, whatever has changed them.
    const watch = part('watch');
    watch.addEventListener('transitionrun', refresh);
    watch.addEventListener('transitionend', refresh);
    base.after(watch, this.#probe, this.#outside);
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

  /** Looks at the page, and says how much of the colour of the text everything needs. */
  *refresh(): Steps {
    const {style} = this.#probe;
    const link = linkBeside(this.#host);
    const askCanvas = ask(this.#outside, ['Canvas']);
    yield;
    const linkColour = colourOf(link, this.#host);
    const backdrop = backdropOf(this.#host);
    const computed = getComputedStyle(this.#base);
    const tokens = ['background', 'accent', 'muted', 'surface'].map((name) =>
      computed.getPropertyValue(`--paper-feed-${name}`),
    );
    const seen = JSON.stringify([linkColour, computed.color, askCanvas(), tokens, backdrop]);
    yield;
    link.remove();
    if (seen === this.#seen) return;
    this.#seen = seen;
    for (const name of set) style.removeProperty(name);
    style.setProperty('--_link', linkColour);
    const askOutside = ask(this.#outside, ['Canvas', ...backdrop.layers.slice(0, places.length - 1)]);
    const askInside = ask(this.#probe, ['var(--_page)', 'currentColor']);
    yield;
    const [likely, text] = askInside();
    if (!likely || !text) return;
    const page = pageOf(askOutside(), likely, text, backdrop.isKnown && !tokens[0]);
    yield;
    style.setProperty('--_page', rgb(page));
    style.setProperty('color-scheme', isDark(page) ? 'dark' : 'light');
    const askMixed = ask(this.#probe, ['var(--_surface)', ACCENT, ALARM]);
    yield;
    const [surface = page, accent, alarm] = askMixed();
    // A keyword in a card of a grid is a surface on a surface.
    const box = over(surface, page);
    const backs = [page, box, over(surface, box)];
    const muted = partOf(text, backs, TEXT, 0.72);
    yield;
    style.setProperty('--_muted', `var(--paper-feed-muted, ${muted})`);
    style.setProperty('--_edge', partOf(text, backs, LINE, 0.5));
    style.setProperty('--_accent', `var(--paper-feed-accent, ${readable(ACCENT, accent, backs)})`);
    style.setProperty('--_alarm', readable(ALARM, alarm, backs));
    const askButton = ask(this.#probe, ['var(--_accent)', 'var(--_on-accent)']);
    yield;
    const [button = page, label = page] = askButton();
    const back = over(button, page);
    yield;
    if (contrast(label, back) < 4.5) style.setProperty('--_on-accent', isDark(back) ? 'white' : 'black');
    for (const name of set) this.#base.style.setProperty(name, style.getPropertyValue(name));
  }
}

/** What is behind an element, of the colours that are known, or else what is likely. */
function pageOf(
  [canvas = white, ...known]: readonly (Colour | undefined)[],
  likely: Colour,
  text: Colour,
  isKnown: boolean,
): Colour {
  const found = known.reduceRight<Colour>((back, front) => over(front ?? back, back), canvas);
  // Text that cannot be read tells that this is not what is behind it: the page of a frame lets its own page show through.
  const isTrue = known.length > 0 || contrast(over(text, found), found) > 1.5;
  return isKnown && isTrue ? found : over(likely, canvas);
}

/** Has the browser reckon with colours where an element stands. What is returned reads what came of it, after the next layout. */
function ask(probe: HTMLElement, colours: readonly string[]): () => readonly (Colour | undefined)[] {
  colours.forEach((colour, index) => {
    probe.style.setProperty(places[index]!, `color(from ${colour} srgb r g b / alpha)`);
  });
  return () => {
    const style = getComputedStyle(probe);
    return colours.map((_, index) => readColour(style.getPropertyValue(places[index]!)));
  };
}

/** As much of the colour of the text as can be read, or all of it. */
function partOf(text: Colour, backs: readonly Colour[], ratio: number, from: number): string {
  const most = Math.min(...backs.map((back) => contrast(over(text, back), back)));
  const colourAt = (share: number): Colour => [text[0], text[1], text[2], Math.min(text[3], share)];
  const share = firstShare(colourAt, backs, Math.min(ratio, most), from);
  return `oklch(from currentColor l c h / min(alpha, ${share.toFixed(2)}))`;
}

/** A colour with as much black or white as it takes to read it. */
function readable(name: string, colour: Colour | undefined, backs: readonly Colour[]): string {
  const isOnDark = isDark(backs[0]!);
  const pole = isOnDark ? white : black;
  const share = colour ? firstShare((one) => over(pole, over(colour, backs[0]!), one), backs, TEXT, 0) : 0;
  if (share === 0) return name;
  return `color-mix(in srgb, ${name}, ${isOnDark ? 'white' : 'black'} ${(share * 100).toFixed()}%)`;
}

const rgb = ([red, green, blue]: Colour): string =>
  `rgb(${[red, green, blue].map((channel) => Math.round(channel * 255)).join(' ')})`;

function part(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.ariaHidden = 'true';
  return element;
}

function refreshThose(those: Iterable<Theme>): void {
  let running = [...those].map((theme) => theme.refresh());
  while (running.length > 0) running = running.filter((steps) => !steps.next().done);
}
const refresh = (): void => refreshThose(themes);

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
