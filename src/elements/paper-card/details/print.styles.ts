import {css} from 'lit';

/** Cards on paper: a list of references with their addresses, of which nothing is cut and nothing could be pressed. */
export const printStyles = css`
  @media print {
    .controls,
    .export,
    .filters,
    .chips,
    .more,
    .image,
    .cover,
    .icon,
    .tally,
    .cite,
    .links > li:not(:has(a)) {
      display: none !important;
    }

    /* Twice the class, so as to go before the styles of a layout. */
    .card.card {
      padding-block: 0.6em;
      padding-inline: 0;
      break-inside: avoid;
    }

    .cards > li:nth-child(n) {
      content-visibility: visible;
    }

    .title,
    .heading,
    .group-heading {
      position: static !important;
      break-after: avoid;
    }

    .abstract {
      max-width: none;
      orphans: 3;
      widows: 3;
    }

    .clamp.clamp {
      display: block;
      max-height: none;
    }

    .rest {
      display: inline;
      content-visibility: visible;
    }

    .cut::after {
      content: none;
    }

    .links,
    .links > li,
    .links a {
      display: inline;
      margin: 0;
    }

    .links > li:not(:last-child)::after {
      content: ' ';
    }

    .title a[href]::after,
    .links a[href]::after {
      content: ' (' attr(href) ')';
      font-size: max(0.8em, 8pt);
      font-weight: 400;
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }

    /* The address has a line of its own, and what became of a paper stands above all else. */
    .title {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
    }

    .title > .badge {
      order: -1;
    }

    .title > [id] {
      flex: 1 0 100%;
    }

    .title a[href]::after {
      content: attr(href);
      display: block;
    }
  }
`;
