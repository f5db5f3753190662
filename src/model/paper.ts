import type {RichText} from './text.js';

/** Somebody, or a group, who wrote a paper. */
export interface Author {
  /** The name as it is to be shown, in reading order: `Ada Lovelace`, `Qwen Team`, `李飞飞`. Never empty. */
  readonly name: string;
  /** Family name without particle: `Beethoven` of `Ludwig van Beethoven`. Absent when the source does not part the name, and for groups. */
  readonly family?: string;
  /** Given names or initials, as the source has them: `Ada King`, `A. K.`. */
  readonly given?: string;
  /** What stands before the family name and belongs to it: `van`, `de la`. Cited with it, passed over when sorting. */
  readonly particle?: string;
  /** What stands after the name: `Jr.`, `III`. */
  readonly suffix?: string;
  /** An http(s) page about this author. */
  readonly url?: string;
  /** ORCID iD as sixteen characters in groups of four: `0000-0002-1825-0097` (https://orcid.org). */
  readonly orcid?: string;
  /** Where the author works, in words. */
  readonly affiliation?: string;
  /** True for each of those who contributed equally. */
  readonly equal?: boolean;
  /** True for whom to write to. */
  readonly corresponding?: boolean;
}

/** What a link of a paper leads to. `other` is anything else: its {@link Link.label} says what. */
export type LinkType =
  | 'pdf'
  | 'html'
  | 'doi'
  | 'arxiv'
  | 'code'
  | 'model'
  | 'dataset'
  | 'project'
  | 'slides'
  | 'poster'
  | 'video'
  | 'blog'
  | 'supplement'
  | 'other';

/** One place a reader can go to from a paper. */
export interface Link {
  readonly type: LinkType;
  /** An absolute http or https URL. */
  readonly url: string;
  /** Words for the link when the type alone does not say enough; without them the address stands for an `other`. */
  readonly label?: string;
}

/** The kinds of publication that are known by name here: words of CSL where CSL has one (https://docs.citationstyles.org). */
export type KnownPaperType =
  | 'article-journal'
  | 'paper-conference'
  | 'preprint'
  | 'book'
  | 'chapter'
  | 'thesis'
  | 'report'
  | 'dataset'
  | 'software';

/** The kind of publication; a word of the source that is none of these is kept as it is. */
export type PaperType = KnownPaperType | (string & {});

/** What became of a paper after it was published; `superseded` when a newer one has taken its place. */
export type PaperStatus = 'withdrawn' | 'retracted' | 'corrected' | 'superseded';

/** Another record of the same work that was merged into a paper: its preprint, its published version, a copy elsewhere. */
export interface OtherVersion {
  /** What it is called, in words: its venue, its repository or the host it is on. Never empty. */
  readonly label: string;
  /** An absolute http(s) URL. */
  readonly url: string;
}

/**
 * One research paper: what every format is read into and everything else works on. Plain JSON, without methods. Texts are
 * clean (no TeX, no HTML), URLs are absolute http(s), dates are as precise as the source was. Only `id`, `title`,
 * `authors`, `links` and `keywords` are always there; a missing value is a missing key, never `null` or an empty string.
 */
export interface Paper {
  /** Stable and unique in its feed. */
  readonly id: string;
  /** Never empty. */
  readonly title: RichText;
  /** Where the title leads. */
  readonly url?: string;
  /** In the order of the paper; empty when unknown. */
  readonly authors: readonly Author[];
  /** When it was first published: `2024`, `2024-10` or `2024-10-17` (ISO 8601, reduced precision), without a time zone. */
  readonly published?: string;
  /** When it was last changed, in the same form. */
  readonly updated?: string;
  /** Journal, conference or repository, in words. */
  readonly venue?: string;
  readonly type?: PaperType;
  /** Of the journal; digits or words, as the source has it. */
  readonly volume?: string;
  readonly issue?: string;
  /** `123–145`, `e1002195`: pages from first to last with an en dash, or the article's number. */
  readonly pages?: string;
  /** Publisher of a book; the school of a thesis, the institution of a report. */
  readonly publisher?: string;
  /** Where the publisher is. */
  readonly place?: string;
  /** The series that a book or proceedings belong to. */
  readonly series?: string;
  readonly edition?: string;
  /** Number of a report. */
  readonly number?: string;
  /** Editors of the book or proceedings. */
  readonly editors?: readonly Author[];
  readonly isbn?: string;
  readonly issn?: string;
  /** PubMed identifier: digits (https://pubmed.ncbi.nlm.nih.gov/help/#pmid). */
  readonly pmid?: string;
  readonly abstract?: RichText;
  /** One or two sentences that say less than the abstract. */
  readonly summary?: RichText;
  /** True when a program wrote {@link Paper.summary}. */
  readonly machineSummary?: boolean;
  /** DOI without resolver, in lower case: `10.1145/3735633` (https://www.doi.org/the-identifier/resources/handbook). */
  readonly doi?: string;
  /** arXiv identifier without version: `2503.02844`, `hep-th/9901001` (https://info.arxiv.org/help/arxiv_identifier.html). */
  readonly arxiv?: string;
  /** Version of the preprint, from 1. */
  readonly version?: number;
  /** Places to go, in the order they are shown, without duplicates. */
  readonly links: readonly Link[];
  readonly keywords: readonly string[];
  /** A picture of the paper; shown only where the page asks for images. */
  readonly image?: string;
  /** Who stands behind it: a laboratory or company. */
  readonly organization?: string;
  readonly upvotes?: number;
  readonly comments?: number;
  readonly citations?: number;
  /** Stars of its code repository. */
  readonly stars?: number;
  /** Who put it into the feed. */
  readonly submittedBy?: string;
  readonly status?: PaperStatus;
  /** A prize or distinction, in words: `Best Paper Award`. */
  readonly award?: string;
  /** Something more to say of it, in words. */
  readonly note?: string;
  /** Its licence: an SPDX identifier, a URL or words, as the source has it. */
  readonly license?: string;
  /** Whether all may read it without paying; absent when unknown. */
  readonly openAccess?: boolean;
  /** True when the feed itself says that it is new. */
  readonly isNew?: boolean;
  /**
   * Identifiers of other records of the same work that its source names (a preprint's journal article): `doi:10.…`,
   * `arxiv:…`, `pmid:…`. By these, records of several sources become one.
   */
  readonly sameAs?: readonly string[];
  /** The other records that were merged into this one. */
  readonly also?: readonly OtherVersion[];
  /** BCP 47 tag of the language of title and abstract, when it is not the feed's. */
  readonly language?: string;
}
