import type {CSSResult} from 'lit';

/** Adds styles to an element that is drawn into a shadow root. In the light DOM the page has its own. */
export function adoptStyles({renderRoot}: {readonly renderRoot: Node}, ...styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const sheets = renderRoot.adoptedStyleSheets;
  for (const {styleSheet} of styles) if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
