import {css} from 'lit';

/** The filters, and the lists of values in them. */
export const facetPanelStyles = css`
  .aside {
    font-size: 0.9em;
    color: var(--_muted);
  }

  .facets {
    display: grid;
    gap: 1.25em 2em;
    align-items: start;
  }

  [data-wide] .facets {
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
  }

  .facet > summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 24px;
    padding-bottom: 0.3em;
    border-bottom: 1px solid var(--_line);
    font-weight: 600;
    cursor: pointer;
  }

  .facet > summary::-webkit-details-marker {
    display: none;
  }

  .facet > summary > .icon {
    margin-inline-start: auto;
    font-size: 0.8em;
    color: var(--_muted);
    rotate: 90deg;
  }

  .facet[open] > summary > .icon {
    rotate: -90deg;
  }

  .facet > div {
    padding-top: 0.35em;
  }

  .values > li,
  .values label {
    display: flex;
    align-items: baseline;
  }

  .values label {
    flex: 1;
    gap: 0.55em;
    min-width: 0;
    min-height: 24px;
    padding-block: 0.15em;
    cursor: pointer;
  }

  .values input {
    flex: none;
    width: 1em;
    height: 1em;
    translate: 0 0.12em;
    appearance: auto;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .values label > span {
    flex: 1;
    min-width: 0;
  }

  .values .excluded bdi {
    text-decoration: line-through;
    color: var(--_muted);
  }

  .values .count {
    min-width: 1.5em;
    text-align: end;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .values.whole {
    max-height: 18em;
    margin-block: 0.5em;
    padding: 3px;
    margin-inline: -3px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .sought {
    width: 100%;
    min-height: 2.4em;
    margin-top: 0.35em;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    appearance: none;
  }

  .sought::-webkit-search-cancel-button {
    display: none;
  }

  .not {
    min-width: 24px;
    min-height: 24px;
    padding-inline: 0.4em;
    border-radius: var(--_radius);
    font-size: 0.9em;
    color: var(--_muted);
    cursor: pointer;
  }

  .not:hover {
    color: inherit;
    background: var(--_surface);
  }

  .not[aria-pressed='true'] {
    color: inherit;
    font-weight: 650;
    background: color-mix(in oklab, currentColor 14%, transparent);
  }

  @media (hover: hover) {
    .values > li:not(:hover, :focus-within) > .not[aria-pressed='false'] {
      opacity: 0;
    }
  }

  @media (forced-colors: active) {
    .not[aria-pressed='true'] {
      border: 1px solid;
    }
  }
`;
