/** Everything that works without a page: the model, formats, loading, order, citing and subscribing. Runs in Node; no lit. */
export {cite, exportPapers, type ExportOptions} from './citations/cite.js';
export type {CitationContext, CitationKind, CitationModule, CitationStyle} from './citations/style.js';
export {citations} from './citations/styles.js';
export type {
  FeedReader,
  Format,
  FormatModule,
  JsonPayload,
  Parse,
  ParsedFeed,
  Payload,
  Reading,
  Stream,
  TextPayload,
  XmlPayload,
} from './formats/format.js';
export {formats} from './formats/formats.js';
export type {Locale, SetName, Strings, WordSets} from './i18n/locale.js';
export {locales} from './i18n/locales.js';
export {numbers, type Forms, type Numbers} from './i18n/numbers.js';
export {loadFeed, type LoadOptions, type Source} from './loading/load-feed.js';
export type {Progress} from './loading/source.js';
export {compareDates} from './model/compare-dates.js';
export {readDate, type CalendarDate} from './model/dates.js';
export {FeedError, type FeedErrorCode} from './model/errors.js';
export type {Feed, Warning} from './model/feed.js';
export {arxivUrl, doiUrl, orcidUrl, readArxiv, readDoi, readOrcid, type ArxivId} from './model/identifiers.js';
export type {Author, Link, LinkType, OtherVersion, Paper, PaperStatus, PaperType} from './model/paper.js';
export type {Entry, Registry} from './model/registry.js';
export {plainText, type Mark, type RichText, type Segment} from './model/text.js';
export {PaperSearch} from './query/paper-search.js';
export {parseQuery} from './query/parse-query.js';
export {printQuery} from './query/print-query.js';
export type {Query, QueryField, QueryTerm, QueryValue} from './query/query.js';
export type {SearchContext} from './query/search-context.js';
export {sortPapers, type SortOrder} from './query/sort.js';
export type {TrendOptions} from './query/trending.js';
export type {Answer} from './subscribe/answer.js';
export type {
  AnswerRule,
  Encoding,
  Evidence,
  FieldMap,
  Method,
  Mistake,
  Outcome,
  Parameter,
  Place,
  PolicyDirective,
  Preset,
  Target,
  Template,
  Transport,
} from './subscribe/preset.js';
export type {SignUp} from './subscribe/sign-up-fields.js';
export type {SendOptions} from './subscribe/send.js';
export type {SignUpTo} from './subscribe/send-sign-up.js';
export {signUp} from './subscribe/sign-up.js';
export {subscribe} from './subscribe/subscribe.js';
export type {Parameters} from './subscribe/template.js';
export type {CreateReader, MarkedSource, TextReader} from './text/text-reader.js';
