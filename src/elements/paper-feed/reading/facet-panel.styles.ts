import {css} from 'lit';

/** The filters: the chart of papers over time, and the lists of values. */
export const facetPanelStyles = css`
  .filters:not([hidden]) {
    display: grid;
    gap: 1.25em;
    margin-top: 0.75em;
    padding: 1em 1.1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9em;
  }

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

  .whole {
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

  .sought::placeholder {
    color: var(--_muted);
    opacity: 1;
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

  /* The thumbs of the sliders are outside of what they choose, so that they never lie upon each other. */
  .timeline {
    --_grip: max(24px, 1.5em);
  }

  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }

  .said > b {
    font-weight: 600;
  }

  .said > bdi {
    color: var(--_muted);
  }

  .bars,
  .ends,
  .axis {
    position: relative;
    margin-inline: var(--_grip);
  }

  .bars {
    display: flex;
    height: 4.5em;
    margin-top: 0.5em;
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
  }

  .bar {
    position: relative;
    flex: 1;
    min-width: 0;
  }

  .bar.in,
  .bar.at {
    background: var(--_surface);
  }

  .bar::before,
  .bar::after {
    content: '';
    position: absolute;
    inset: auto min(1px, 8%) 0;
    height: max(var(--_share) * 100%, min(2px, var(--_share) * 9999px));
    border-radius: 2px 2px 0 0;
  }

  .bar::before {
    --_share: var(--_all);
    background: color-mix(in oklab, currentColor 18%, transparent);
  }

  .bar::after {
    --_share: var(--_matching);
    background: var(--_accent);
  }

  .chosen .bar:not(.in)::after {
    opacity: 0.4;
  }

  .ends {
    height: var(--_grip);
    cursor: pointer;
  }

  .ends::before,
  .ends > i {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    border-top: 1px solid var(--_edge);
  }

  .chosen .ends > i {
    inset-inline: calc(100% * var(--_from) / var(--_bars)) calc(100% - 100% * var(--_to) / var(--_bars));
    border-top: 3px solid var(--_accent);
  }

  .ends > input {
    position: absolute;
    inset-block: 0;
    width: calc(100% - 100% / var(--_bars) + var(--_grip));
    appearance: none;
    outline: none;
    pointer-events: none;
  }

  .ends > .from {
    inset-inline-start: calc(-1 * var(--_grip));
  }

  .ends > .to {
    inset-inline-end: calc(-1 * var(--_grip));
  }

  .ends > input::-webkit-slider-thumb {
    box-sizing: border-box;
    width: var(--_grip);
    height: var(--_grip);
    border: 6px solid transparent;
    border-radius: 50%;
    background: var(--_accent) padding-box;
    appearance: none;
    pointer-events: auto;
    cursor: ew-resize;
  }

  .ends > input::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--_grip);
    height: var(--_grip);
    border: 6px solid transparent;
    border-radius: 50%;
    background: var(--_accent) padding-box;
    pointer-events: auto;
    cursor: ew-resize;
  }

  .ends > input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }

  .ends > input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }

  .axis {
    height: 1.5em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .axis > span {
    position: absolute;
    font-size: 0.85em;
    inset-inline-start: calc(100% * (var(--_at) + 0.5) / var(--_bars));
    display: flex;
    justify-content: center;
    width: 0;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .bar::before {
      border: 1px solid;
    }

    .bar::after {
      forced-color-adjust: none;
      background: Highlight;
    }

    .not[aria-pressed='true'] {
      border: 1px solid;
    }
  }
`;
