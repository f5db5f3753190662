import {css} from 'lit';

/** A list that goes on while the reader scrolls. */
export const scrollStyles = css`
  .feed .card + .card,
  .feed .page + .page > .card:first-child,
  .feed .room + .page > .card:first-child {
    border-top: 1px solid var(--_line);
  }

  .feed > .page {
    border: 0;
  }

  .earlier {
    display: block;
    margin: 1em auto 0;
  }
`;
