import {css, type ReactiveController} from 'lit';
import {findMatches} from '../../../query/highlight-ranges.js';
import {wordsOf} from '../../../query/query-terms.js';
import type {Part, Reading} from './reading-view.js';

/** The name that all feeds of a page share: a style sheet cannot be made to fit a name. */
const NAME = 'paper-feed';
/** What is searched of a card, and shows it. */
const PLACES = '[part~=title] [dir], .authors, .venue, .abstract, .summary, .keywords > li';
const styles = css`
  ::highlight(paper-feed) {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
  }
`;

/** What matches a search stands out, by the CSS Custom Highlight API: nothing in the DOM changes for it. */
export function create(reading: Reading): Part {
  reading.adopt(styles);
  reading.host.addController(new Highlights(reading));
  return {};
}

class Highlights implements ReactiveController {
  readonly #reading: Reading;
  readonly #ranges: Range[] = [];
  #frame = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#update());
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#clear();
  }

  #update(): void {
    this.#clear();
    const words = wordsOf(this.#reading.query);
    if (words.length === 0 || !this.#reading.host.isConnected || typeof Highlight !== 'function') return;
    for (const place of this.#reading.host.renderRoot.querySelectorAll(PLACES)) {
      const nodes = textNodes(place);
      const text = nodes.map(({data}) => data).join('');
      for (const [start, end] of findMatches(text, words)) this.#ranges.push(rangeIn(nodes, start, end));
    }
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of this.#ranges) highlight.add(range);
    CSS.highlights.set(NAME, highlight);
  }

  #clear(): void {
    const highlight = CSS.highlights.get(NAME);
    for (const range of this.#ranges.splice(0)) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(NAME);
  }
}

function textNodes(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Part of the text that the nodes have together. */
function rangeIn(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
