import {html, nothing, type TemplateResult} from 'lit';
import type {Outcomes} from '../../i18n/outcomes.js';
import type {FeedError} from '../../model/errors.js';
import type {SourceResult} from '../../model/feed.js';
import {errorWords} from '../shared/trouble.js';

/** Those that the console has: a failure stays with its source while pages of others come. */
const told = new WeakSet<FeedError>();

/** The sources of a feed that could not be loaded, each with its reason. */
const failedSources = (
  sources: readonly SourceResult[],
): readonly {readonly url: string; readonly error: FeedError}[] =>
  sources.flatMap(({url, error}) => (error ? [{url, error}] : []));

/** What is said of the sources that could not be loaded: as text, and as lines. */
export interface SourceNotes {
  readonly sourceWords: typeof sourceWords;
  readonly sourceNotes: typeof sourceNotes;
}

/** Tells the owner of the site of each of them in the console, and gives what a reader is told; undefined when all came. */
export async function tellOf(
  sources: readonly SourceResult[],
  loadOutcomes: () => Promise<void>,
): Promise<SourceNotes | undefined> {
  const failed = failedSources(sources);
  for (const {error} of failed) {
    if (!told.has(error)) console.error(`<paper-feed> ${error.code}: ${error.message}`);
    told.add(error);
  }
  if (failed.length === 0) return undefined;
  await loadOutcomes();
  return {sourceWords, sourceNotes};
}

/** What a reader is told of each of them, in one text: what is heard. */
const sourceWords = (sources: readonly SourceResult[], outcomes: Outcomes): string =>
  failedSources(sources)
    .map(({url, error}) => outcomes.sourceFailed(nameOf(url), errorWords(error, outcomes)))
    .join(' ');

/** The same as it is seen: a line for each. */
function sourceNotes(sources: readonly SourceResult[], outcomes: Outcomes): TemplateResult | typeof nothing {
  const failed = failedSources(sources);
  if (failed.length === 0) return nothing;
  return html`${failed.map(
    ({url, error}, index) =>
      html`${index ? html`<br />` : nothing}${outcomes.sourceFailed(nameOf(url), errorWords(error, outcomes))}`,
  )}`;
}

/** What a reader can tell a source by: the server of an address, the name of a file that lies next to the page. */
function nameOf(url: string): string {
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url) ?? [];
  return host ?? url.split(/[?#]/)[0]!.split('/').at(-1) ?? url;
}
