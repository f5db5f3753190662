import {css} from 'lit';

/** Cards on surfaces, in as many columns as there is room for. On paper they are a list: nothing here holds there. */
export const gridStyles = css`
  @media screen {
    [data-layout='grid'] :is(.cards:not(.feed), .feed) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: var(--paper-feed-gap, 1.35em);
      margin-block: 1.25em 1.5em;
    }

    [data-layout='grid'] .cards > * {
      border: 0;
      contain-intrinsic-size: auto 27em;
    }

    /* Pages of a list that goes on would each begin a row of their own. */
    [data-layout='grid'] .feed > .page {
      display: contents;
    }

    [data-layout='grid'] :is(.room, .unread) {
      grid-column: 1 / -1;
    }

    [data-layout='grid'] .card:not(.opened > *) {
      display: flex;
      flex-direction: column;
      isolation: isolate;
      height: 100%;
      padding: 0 1.1em 0.9em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.3);
      background: var(--paper-feed-surface, color-mix(in oklab, currentColor 2.5%, transparent));
    }

    [data-layout='grid'] > .card {
      max-width: 24em;
    }

    [data-layout='grid'] .card:not(.opened > *):hover {
      border-color: color-mix(in oklab, currentColor 30%, transparent);
    }

    /* Pictures and covers, and the room for them. */
    [data-layout='grid'] .card:not(.opened > *) > :is(.image, .cover),
    [data-layout='grid'] .skeleton.card::before {
      float: none;
      flex: none;
      width: calc(100% + 2.2em); /* WebKit stretches nothing that has an aspect ratio beyond its parent */
      height: auto;
      aspect-ratio: 20 / 9;
      margin: 0 -1.1em 0.9em;
      border-width: 0 0 1px;
      border-radius: calc(var(--_radius) * 1.3 - 1px) calc(var(--_radius) * 1.3 - 1px) 0 0;
    }

    [data-layout='grid'] .skeleton.card::before {
      content: '';
      background: var(--_surface);
    }

    /* As high as most rows will be. */
    [data-layout='grid'] .skeleton > :is(.title, .authors, .abstract) {
      padding-bottom: 1lh;
    }

    /* A press on the picture is one on the title. */
    [data-layout='grid'] .card:not(.opened > *) .title a::after {
      content: '';
      position: absolute;
      inset: 0 0 auto;
      aspect-ratio: 20 / 9;
    }

    [data-layout='grid'] .card:not(.opened > *) > .select {
      position: absolute;
      z-index: 1;
      inset-block-start: 0.6em;
      inset-inline-start: 0.7em;
      margin: 0;
    }

    [data-layout='grid'] .title:not(.skeleton > *) {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 0.5em;
      align-items: baseline;
    }

    [data-layout='grid'] .title {
      font-size: 1.05em;
      line-height: 1.35;
    }

    [data-layout='grid'] .title > :first-child:not(i) {
      display: -webkit-box;
      max-width: 100%;
      overflow: hidden;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 5;
    }

    [data-layout='grid'] .card > .disclosure {
      align-self: start;
    }

    [data-layout='grid'] .meta > [part~='venue'] + [part~='type'],
    [data-layout='grid'] .keywords > :nth-child(n + 4) {
      display: none;
    }

    [data-layout='grid'] .abstract {
      font-size: 0.875em;
      line-height: 1.5;
    }

    /* At the bottom, whatever the height of the row. */
    [data-layout='grid'] .card:not(.opened > *) > .links {
      gap: 0.2em 1em;
      margin-top: auto;
      padding-top: 0.8em;
      font-size: 0.85em;
    }
  }
`;
