import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';
import {plainText} from '../../../model/text.js';
import {coverOf, type Cover} from './cover.js';

export {coverStyles} from './cover.styles.js';

/** Made once for each paper. */
const known = new WeakMap<Paper, Cover>();

/** What a paper is filed under. A venue without its year: its papers have one hue. */
const categoryOf = ({keywords, venue, type}: Paper): string =>
  keywords[0] ?? venue?.replace(/\W*\b(?:19|20)\d\d\b/g, '') ?? type ?? '';

/**
 * A cover for a paper without a picture, drawn from its title and what it is filed under. Hidden from assistive technology: it
 * says nothing that does not stand below it.
 */
export function coverTemplate(paper: Paper): TemplateResult {
  const cover = known.get(paper) ?? coverOf(plainText(paper.title), categoryOf(paper));
  known.set(paper, cover);
  const {name, length, initial, turn, strokes} = cover;
  return html`<div
    part="cover"
    class="cover"
    aria-hidden="true"
    .style=${`--_turn: ${turn}; --_length: ${Math.max(length, 4)}`}
  >
    <svg viewBox="0 0 320 144" preserveAspectRatio="xMidYMid slice">
      ${strokes.map(({path, width}) => svg`<path d=${path} stroke-width=${width || nothing} class=${width ? 'line' : 'shape'} />`)}
    </svg>
    ${name ? html`<bdi class="name">${name}</bdi>` : html`<span class="initial">${initial}</span>`}
  </div>`;
}
