import {css} from 'lit';

/** One line for each paper; two for its title and one below where it is as narrow as a sidebar. */
export const compactStyles = css`
  [data-layout='compact'] .card:not(.opened > *) > .image {
    display: none;
  }

  @media print {
    [data-layout='compact'] .card:not(.opened > *) > .links {
      display: none;
    }
  }

  @media screen {
    [data-layout='compact'] .heading {
      font-size: 1.1em;
    }

    [data-layout='compact'] .cards {
      margin-block-start: 0.5em;
    }

    [data-layout='compact']:not([data-wide]) .byline > * {
      display: block;
    }

    [data-layout='compact']:not([data-wide]) .byline > ::before {
      content: none;
    }

    [data-layout='compact']:not([data-wide]) .controls > .choice {
      flex: 1;
    }

    [data-layout='compact'] .cards > * {
      contain-intrinsic-size: auto 4.5em;
    }

    [data-layout='compact'] .card:not(.opened > *) {
      display: grid;
      grid-template-columns: auto 1fr auto;
      row-gap: 0.1em;
      align-items: baseline;
      padding-block: 0.55em;
      font-size: 0.92em;
    }

    [data-layout='compact'] > .card:not(.opened > *) {
      padding-block: 0;
    }

    [data-layout='compact'] .card:not(.opened > *) > :is(.title, .meta, .similar) {
      grid-column: 2;
    }

    [data-layout='compact'] .card:not(.opened > *) > .title {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 0.5em;
      align-items: baseline;
      font-size: 1em;
      font-weight: 500;
      line-height: 1.38;
      margin: 0;
    }

    [data-layout='compact'] .title > :first-child:not(i) {
      display: -webkit-box;
      min-width: 0;
      max-width: 100%;
      overflow: hidden;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    [data-layout='compact'] .title > .badge {
      flex: none;
    }

    [data-layout='compact'] .card > .meta {
      display: flex;
      min-width: 0;
      margin: 0;
      white-space: nowrap;
    }

    [data-layout='compact'] .meta > .place {
      overflow: hidden;
      text-overflow: ellipsis;
    }

    [data-layout='compact'] .card > .links {
      grid-area: 1 / 3;
      flex-wrap: nowrap;
      gap: 0.3em;
      margin: 0;
      margin-inline-start: 0.6em;
    }

    /* What a page asked for by name stays within reach; the rest has to have room. */
    [data-layout='compact']:not([data-wide]) .card:not(.opened > *) > .similar,
    [data-layout='compact']:not([data-wide]) .card:not(.opened > *) > .links > li:not(:has(> .star)) {
      display: none;
    }

    /* Signs alone: the words are there for those who hear them. */
    [data-layout='compact'] .card:not(.opened > *) > .links .act {
      width: 24px;
      gap: 1.5em;
      padding-inline: calc(12px - 0.5em);
      overflow: hidden;
      white-space: nowrap;
    }

    [data-layout='compact'] .card:not(.opened > *) > .select {
      grid-area: 1 / 1;
      float: none;
      margin: 0;
      margin-inline-end: 0.7em;
      align-self: start;
      translate: 0 0.18em;
    }

    [data-layout='compact'][data-wide] .card:not(.opened > *) {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, auto) auto;
    }

    [data-layout='compact'][data-wide] .card:not(.opened > *) > .title {
      flex-wrap: nowrap;
    }

    [data-layout='compact'][data-wide] .title > :first-child {
      -webkit-line-clamp: 1;
    }

    [data-layout='compact'][data-wide] .card > .meta {
      grid-area: 1 / 3;
      max-width: 16em;
      margin-inline-start: 1.5em;
    }

    [data-layout='compact'][data-wide] .card > .links {
      grid-area: 1 / 4;
    }

    [data-layout='compact'] .skeleton > :is(.authors, .abstract, .links) {
      display: none;
    }

    [data-layout='compact'] .skeleton.card > .title {
      display: block;
    }

    [data-layout='compact'] .skeleton > .meta > i {
      width: 6em;
    }

    [data-layout='compact'][data-wide] .skeleton > .title > i + i {
      display: none;
    }
  }
`;
