import {css} from 'lit';

/** The dialog for citing. Loaded when it is first opened. */
export const citeStyles = css`
  .cite {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    width: min(36em, 100vw - 1.5em);
    max-height: calc(100vh - 1em);
    overflow: auto;
    padding: 1em 1.15em 1.15em;
    border: 1px solid color-mix(in oklab, currentColor 22%, transparent);
    border-radius: calc(var(--_radius) * 1.3);
    background: var(--_page, Canvas);
    box-shadow:
      0 0.6em 2.2em rgb(0 0 0 / 0.22),
      0 1px 3px rgb(0 0 0 / 0.14);
    font-size: 0.9em;
    font-weight: 400;
    text-align: start;
    color: var(--paper-feed-text, inherit);
  }

  .cite:not([popover], .open),
  .cite[popover]:not(:popover-open) {
    display: none;
  }

  .cite > header {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }

  .cite > header > p {
    font-weight: 650;
  }

  .cite .close {
    display: grid;
    place-items: center;
    flex: none;
    width: 28px;
    height: 28px;
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: pointer;
  }

  .cite .close:hover {
    background: var(--_surface);
  }

  .styles {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.3em 0.9em;
    align-items: baseline;
    margin-top: 0.7em;
  }

  .styles > .kind {
    font-size: 0.9em;
    color: var(--_muted);
  }

  .styles > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
  }

  .styles label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 26px;
    padding: 0.1em 0.65em;
    border-radius: 99px;
    cursor: pointer;
  }

  .styles label:hover {
    background: var(--_surface);
  }

  .styles input {
    position: absolute;
    inset: 0;
    opacity: 0;
    appearance: none;
    cursor: pointer;
  }

  .styles label:has(:checked) {
    background: color-mix(in oklab, var(--_accent) 16%, transparent);
    font-weight: 600;
  }

  .styles label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }

  .cite textarea {
    display: block;
    width: 100%;
    margin-top: 0.8em;
    padding: 0.75em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.95em;
    line-height: 1.5;
    resize: vertical;
    /* As high as its text where the browser can: the rows are a guess for the others. */
    field-sizing: content;
    max-height: 18em;
  }

  .cite textarea.code {
    font-family: ui-monospace, 'Liberation Mono', Menlo, Consolas, monospace;
    font-size: 0.86em;
    white-space: pre;
    overflow-x: auto;
  }

  .cite footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    align-items: center;
    margin-top: 0.8em;
  }

  .cite footer > button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .cite .primary {
    border-color: transparent;
    background: var(--_accent);
    font-weight: 600;
  }

  .cite .primary > span {
    color: var(--_on-accent);
  }

  .cite footer > p {
    flex: 1 1 14em;
    font-size: 0.94em;
    color: var(--_muted);
  }

  @media (max-width: 30em) {
    .styles {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    .styles label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
