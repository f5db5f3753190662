/** Lit, with an element and a shadow root for every card: how most would write it with a library for elements. */
import {html, LitElement, render, type PropertyDeclarations, type TemplateResult} from 'lit';
import {actionStyles} from '../../../src/elements/paper-card/details/actions.styles.js';
import {detailStyles} from '../../../src/elements/paper-card/details/details.styles.js';
import {cardStyles} from '../../../src/elements/paper-card/paper-card.styles.js';
import {baseStyles} from '../../../src/elements/shared/base.styles.js';
import {authorsOf, dateOf, linksOf, loadItems, tellLoaded, type Item} from './items.js';

class BenchCard extends LitElement {
  static override styles = [baseStyles, cardStyles, detailStyles, actionStyles];
  static override properties: PropertyDeclarations = {item: {attribute: false}};

  item: Item | undefined;

  override render(): TemplateResult {
    const {item} = this;
    if (!item) return html``;
    const {url, title, content_text: abstract, _paper: paper} = item;
    return html`<article class="card">
      <h3 class="title"><a href=${url} rel="noopener noreferrer">${title}</a></h3>
      <p class="authors">${authorsOf(item)}</p>
      <p class="meta">
        <span class="venue">${paper.venue ?? 'arXiv'}</span><time datetime=${paper.published}>${dateOf(item)}</time>
      </p>
      <p class="abstract clamp">${abstract}</p>
      <ul class="links">
        ${linksOf(item).map((link) => html`<li><a href=${link.url} rel="noopener noreferrer">${link.name}</a></li>`)}
      </ul>
    </article>`;
  }
}

customElements.define('bench-card', BenchCard);
const items = await loadItems();
const list = document.querySelector<HTMLElement>('.cards')!;
render(
  items.map((item) => html`<li><bench-card .item=${item}></bench-card></li>`),
  list,
);
await list.querySelector<BenchCard>('li:last-child > bench-card')?.updateComplete;
tellLoaded();
