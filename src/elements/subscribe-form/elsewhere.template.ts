import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../../subscribe/make-plan.js';
import type {Words} from './subscribe-parts.template.js';

/** For services that take sign-ups in a form or on a page of their own alone. */
export function elsewhereTemplate(
  {transport, frame = '', page = '', name}: Plan,
  words: Words,
  isOpen: boolean,
  onOpen: () => void,
): TemplateResult {
  if (transport === 'link') return linkInstead(page, name, words, isOpen, onOpen);
  if (!isOpen)
    return html`<div class="end">
      <button type="button" part="button primary" class="button primary" @click=${onOpen}>
        <span>${words.loadFrame?.(name)}</span>
      </button>
      <p class="note">${words.frameNote?.(name, new URL(frame).host)}</p>
    </div>`;
  return html`<div class="end">
    <p part="message" class="outcome" tabindex="-1">${words.frameShown?.(name)}</p>
    <iframe
      part="frame"
      class="frame"
      src=${frame}
      title=${words.frameTitle?.(name) ?? name}
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups"
      referrerpolicy="strict-origin"
    ></iframe>
  </div>`;
}

function linkInstead(page: string, name: string, words: Words, isOpen: boolean, onOpen: () => void): TemplateResult {
  const mail = page.startsWith('mailto:') ? decodeURIComponent(page.slice(7)) : undefined;
  const told = mail ? words.mailOpened : words['handed-off'];
  return html`<div class="end">
    <p part="message" class="outcome" tabindex="-1">${isOpen ? told : nothing}</p>
    <p class="actions">
      <a
        part="button primary"
        class="button primary go"
        href=${page}
        target=${mail ? nothing : '_blank'}
        rel="noopener"
        @click=${onOpen}
        ><span>${mail ? words.writeMail : words.follow?.(name)}</span></a
      >
    </p>
    ${mail ? html`<p class="note">${words.mailNote?.(mail)}</p>` : nothing}
  </div>`;
}
