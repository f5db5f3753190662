import type {Field} from '../../subscribe/field.js';

/**
 * Lets the browser itself send a form, into a new tab or in place of the page. Has to be called while a press of the reader is
 * going on: no browser opens a tab otherwise. Only the origin of the page goes along as referrer, which is what browsers do for
 * another site by default.
 */
export function submitNatively(
  host: Element & {readonly renderRoot: Node},
  url: string,
  fields: readonly Field[],
): void {
  const form = document.createElement('form');
  form.hidden = true;
  form.method = 'post';
  form.action = url;
  form.target = host.getAttribute('target') === '_self' ? '_self' : '_blank';
  form.rel = 'noopener';
  for (const [name, value] of fields) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  host.renderRoot.appendChild(form);
  // A field may be called `submit`, and would stand in the place of the method.
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}
