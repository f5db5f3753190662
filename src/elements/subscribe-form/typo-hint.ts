import {html, type TemplateResult} from 'lit';
import {likelyMeant} from '../../subscribe/likely-meant.js';
import {quietButton, type Words} from './subscribe-parts.template.js';

/** A question that never stands in the way: “Did you mean ada@gmail.com?” Undefined when nothing looks like a slip. */
export function typoHint(typed: string, words: Words, onTake: (meant: string) => void): TemplateResult | undefined {
  const meant = likelyMeant(typed.trim());
  return meant ? html`${words.meant} ${quietButton(words.useIt?.(meant), () => onTake(meant))}` : undefined;
}
