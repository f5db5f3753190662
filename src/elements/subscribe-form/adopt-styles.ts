import type {CSSResult} from 'lit';

/** Adds styles to a form that is drawn into a shadow root. In the light DOM the page has its own. */
export function adoptStyles({renderRoot}: {readonly renderRoot: Node}, {styleSheet}: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  const sheets = renderRoot.adoptedStyleSheets;
  if (!sheets.includes(styleSheet)) sheets.push(styleSheet);
}
