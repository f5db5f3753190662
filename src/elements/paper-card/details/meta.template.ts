import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../../i18n/format.js';
import {relativeDate} from '../../../i18n/relative-date.js';
import type {Paper} from '../../../model/paper.js';
import {webUrl} from '../../../model/urls.js';
import type {DetailView} from './detail-view.js';
import {icon} from './icons.js';
import {typeName} from './type-name.js';

/** Where and when: venue, type, date and version, and what was said of the paper there. */
export function metaTemplate(paper: Paper, view: DetailView): TemplateResult | typeof nothing {
  const {venue, published, organization, award} = paper;
  const type = typeOf(paper, view);
  // Where a preprint is, stands in for where it was published, in a quieter voice.
  const place = venue ?? (paper.arxiv ? 'arXiv' : undefined);
  const items = [
    organization && html`<span part="organization"><bdi>${organization}</bdi></span>`,
    place && html`<span part="venue" class=${venue ? 'venue' : nothing}><bdi>${place}</bdi></span>`,
    type && html`<span part="type"><bdi>${type}</bdi></span>`,
    published && dateTemplate(published, view),
    versionTemplate(paper, view),
    award && html`<span part="award" class="award">${icon('award')} <bdi>${award}</bdi></span>`,
  ].filter(Boolean);
  return items.length > 0 ? html`<p part="meta" class="meta">${items}</p>` : nothing;
}

function typeOf({type, venue, arxiv}: Paper, {words}: DetailView): string | undefined {
  if (!type || (type === 'preprint' && !venue && arxiv)) return undefined; // arXiv says it
  return typeName(type, words.types);
}

function dateTemplate(date: string, {today, language}: DetailView): TemplateResult {
  const full = formatDate(date, language);
  const recent = relativeDate(date, today, language);
  return html`<time part="date" datetime=${date} title=${recent ? full : nothing}>${recent ?? full}</time>`;
}

function versionTemplate({version, updated, published}: Paper, view: DetailView): TemplateResult | undefined {
  const changed = updated && updated !== published ? updated : undefined;
  const number = version && version > 1 ? version : undefined;
  if (!number && !changed) return undefined;
  const {today, language, words} = view;
  const when = changed && (relativeDate(changed, today, language) ?? formatDate(changed, language));
  return html`<span part="badge version" class="version" title=${changed ? formatDate(changed, language) : nothing}
    >${words.version(number, when)}</span
  >`;
}

/** What is worth knowing and asks for no attention: other places, who brought it, how it may be used. */
export function factsTemplate(paper: Paper, view: DetailView): TemplateResult | typeof nothing {
  const {words, language} = view;
  const {also = [], submittedBy, license, openAccess} = paper;
  const foreign = paper.language && languageName(paper.language, language);
  const facts = [
    also.length > 0 &&
      html`<span part="also"
        >${words.also}
        ${also.map(
          ({label, url}, index) =>
            html`${index ? ', ' : ''}<a part="link" href=${url} rel="noopener noreferrer ugc"><bdi>${label}</bdi></a>`,
        )}</span
      >`,
    submittedBy && html`<span part="submitted-by"><bdi>${words.submittedBy(submittedBy)}</bdi></span>`,
    foreign && html`<span part="language">${words.inLanguage(foreign)}</span>`,
    openAccess && html`<span part="open-access">${icon('open')} ${words.openAccess}</span>`,
    license && html`<span part="license">${licenseTemplate(license, words.license)}</span>`,
  ].filter(Boolean);
  return facts.length > 0 ? html`<p part="facts" class="meta facts">${facts}</p>` : nothing;
}

/** The language of a paper in the reader's own words, unless it is the reader's own. */
function languageName(tag: string, language: string): string | undefined {
  const [one, other] = [tag, language].map((each) => each.split('-')[0]?.toLowerCase());
  if (one === other) return undefined;
  try {
    return new Intl.DisplayNames(language, {type: 'language'}).of(tag);
  } catch {
    return tag; // no language tag, but what the source says
  }
}

const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]{1,20})\/(\d\.\d)/i;

/** The short name of a licence, and a link where it is an address. */
function licenseTemplate(license: string, word: string): unknown {
  const url = webUrl(license);
  if (!url) return html`<bdi>${license.replace(/^CC-/i, 'CC ').replace(/-(\d\.\d)$/, ' $1')}</bdi>`;
  const [, kind, terms = '', version] = CREATIVE_COMMONS.exec(url) ?? [];
  const name = !kind ? word : terms === 'zero' ? `CC0 ${version}` : `CC ${terms.toUpperCase()} ${version}`;
  return html`<a part="link" href=${url} rel="noopener noreferrer ugc license">${name}</a>`;
}
