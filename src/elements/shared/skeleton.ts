import {html, nothing, type TemplateResult} from 'lit';
import type {CardOptions} from '../paper-card/paper-card.template.js';

// Enough to fill any screen.
const MOST = 20;

/**
 * Empty cards that take the room of the ones to come, so that nothing below them jumps when those are there. They have the
 * classes of a card, and thus its lines, in whatever layout.
 */
export function skeletonTemplate(count: number, {abstract}: CardOptions): readonly TemplateResult[] {
  const card = html`<div class="card skeleton" aria-hidden="true">
    <div class="title"><i></i><i></i></div>
    <div class="authors"><i></i></div>
    <div class="meta"><i></i></div>
    ${abstract === 'none' ? nothing : html`<div class="abstract"><i></i><i></i><i></i></div>`}
    <div class="links"><i></i></div>
  </div>`;
  return new Array<TemplateResult>(Math.min(count, MOST)).fill(card);
}
