import type {CSSResult, ReactiveElement} from 'lit';

/**
 * Adds styles to the shadow root of a list or a card, each once. The form has a function of its own for that: it is in another
 * chunk, which a page without a form must not load.
 */
export function addStyles({renderRoot}: ReactiveElement, ...styles: readonly CSSResult[]): void {
  const sheets = (renderRoot as ShadowRoot).adoptedStyleSheets;
  for (const {styleSheet} of styles) if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
