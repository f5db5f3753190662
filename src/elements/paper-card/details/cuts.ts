import type {ReactiveController, ReactiveElement} from 'lit';
import type {CardArticle} from '../../shared/card-controller.js';
import {isDrawn} from './is-drawn.js';

/** How long after the last change, so that nothing of this stands in the way of what a reader sees first. */
const PAUSE = 150;
/** The ellipsis takes the room of so many characters. */
const ELLIPSIS = 2;
/** A text without spaces is cut anywhere. */
const LONGEST_WORD = 30;

interface Cut {
  /** How many characters are on view. */
  readonly length: number;
  /** For this width of the text, in pixels. */
  readonly width: number;
}

/**
 * Where clamped abstracts are cut. What is cut off is put into `hidden="until-found"`: a reader who searches the page finds it,
 * and it is unfolded. What is on view does not change by it. Browsers without that search the clipped text as well as they can.
 */
export class Cuts implements ReactiveController {
  readonly #host: ReactiveElement;
  /** By paper. */
  readonly #cuts = new Map<string, Cut>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** How many characters of the abstract of a paper are on view while it is folded; undefined while that is not known. */
  of(id: string): number | undefined {
    return this.#cuts.get(id)?.length;
  }

  /** Looks again, soon: something may have changed. */
  readonly update = (): void => {
    if (!('onbeforematch' in document.documentElement)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#measure, PAUSE);
  };

  hostUpdated(): void {
    this.update();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #measure = (): void => {
    let hasChanged = false;
    for (const text of this.#host.renderRoot.querySelectorAll<HTMLElement>('.abstract.clamp')) {
      const id = text.closest<CardArticle>('article')?.paper?.id;
      if (id === undefined || !isDrawn(text) || text.querySelector('.formula')) continue; // a formula has other characters than its source
      const {width, bottom} = text.getBoundingClientRect();
      const known = this.#cuts.get(id);
      if (known && Math.abs(known.width - width) < 1) continue;
      if (known) this.#cuts.delete(id);
      const length = known || text.scrollHeight <= text.clientHeight + 1 ? 0 : visibleLength(text, bottom);
      if (length) this.#cuts.set(id, {length, width});
      if (known || length) hasChanged = true;
    }
    if (hasChanged) this.#host.requestUpdate();
  };
}

/** The characters in front of the first one that lies below the cut, as far as words are whole and there is room for an ellipsis. */
function visibleLength(element: HTMLElement, bottom: number): number {
  const nodes: {readonly node: Node; readonly start: number; readonly end: number}[] = [];
  const walker = document.createTreeWalker(element.querySelector('.words') ?? element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), start = 0; node; node = walker.nextNode()) {
    const end = start + (node.nodeValue?.length ?? 0);
    nodes.push({node, start, end});
    start = end;
  }
  const range = document.createRange();
  const isBelow = (place: number): boolean => {
    const text = nodes.find(({end}) => place < end);
    if (!text) return true;
    range.setStart(text.node, place - text.start);
    range.setEnd(text.node, place - text.start + 1);
    return range.getBoundingClientRect().top >= bottom - 1;
  };
  let [low, high] = [0, nodes.at(-1)?.end ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  const text = nodes.map(({node}) => node.nodeValue ?? '').join('');
  const room = Math.max(0, low - ELLIPSIS);
  const space = text.lastIndexOf(' ', room);
  const place = space > room - LONGEST_WORD ? space : room;
  return place - (/[\s.,;:–—-]*$/.exec(text.slice(0, place))?.[0].length ?? 0);
}
