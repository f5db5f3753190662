import {defined} from '../model/defined.js';
import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {at, itemsOf, objectsAt, textAt} from './json-path.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readEach} from './read-each.js';

/**
 * Hugging Face papers (https://huggingface.co/docs/hub/api): the daily list of `/api/daily_papers` and the search of
 * `/api/papers/search`, whose items wrap a paper, and the single paper of `/api/papers/<arXiv id>`.
 *
 * | paper | item |
 * | --- | --- |
 * | arxiv, url | `paper.id`, the page huggingface.co/papers/<id> |
 * | title, abstract, summary, keywords | `paper.title`, `.summary`, `.ai_summary`, `.ai_keywords` |
 * | published | `paper.publishedAt`, the day of arXiv. Not the outer date: that is hours earlier, so mostly the day before |
 * | links | `githubRepo`, `projectPage`, `linkedModels[].id`, `linkedDatasets[].id`, `mediaUrls[]` that are films |
 * | counts | `paper.upvotes`, `githubStars`, outer `numComments` |
 *
 * The site lists arXiv's papers alone, so the type is `preprint` and the venue `arXiv`. The next page of a daily list is `p` + 1, as
 * long as pages are full; a search has one page.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const items = itemsOf(value);
  const limit = parameterOf(url, 'limit', 50);
  const isFull =
    Array.isArray(value) &&
    limit > 0 &&
    (reading.offset ?? 0) + items.length >= limit &&
    /\/daily_papers\b/.test(url ?? '');
  return defined<ReturnType<Parse>>({
    papers: readEach(items, reading, toFields, url),
    authors: [],
    next: isFull ? pageUrl(url, {p: parameterOf(url, 'p', 0) + 1}) : undefined,
  });
};

const HOST = 'https://huggingface.co';

function toFields(item: JsonObject): PaperFields {
  const paper = isObject(item['paper']) ? item['paper'] : item;
  const films = [item['mediaUrls'], paper['mediaUrls']]
    .flat()
    .filter((address) => typeof address === 'string' && /\.(?:mp4|webm|mov)$/i.test(address));
  const linked = (key: string, folder: string): string[] =>
    objectsAt(paper, key).map((one) => `${HOST}/${folder}${textAt(one, 'id')}`);
  const id = textAt(paper, 'id');
  return {
    id,
    arxiv: id,
    url: id && `${HOST}/papers/${id}`,
    title: paper['title'] ?? item['title'],
    authors: paper['authors'],
    published: paper['publishedAt'],
    venue: 'arXiv',
    type: 'preprint',
    abstract: paper['summary'] ?? item['summary'],
    summary: paper['ai_summary'],
    machineSummary: paper['ai_summary'] ? true : undefined,
    keywords: paper['ai_keywords'],
    image: item['thumbnail'] ?? paper['thumbnail'],
    organization: nameOf(paper['organization'] ?? item['organization']),
    upvotes: paper['upvotes'],
    comments: item['numComments'] ?? paper['numComments'],
    stars: paper['githubStars'],
    submittedBy: nameOf(paper['submittedOnDailyBy'] ?? item['submittedBy']),
    links: {
      code: paper['githubRepo'],
      project: paper['projectPage'],
      model: linked('linkedModels', ''),
      dataset: linked('linkedDatasets', 'datasets/'),
      video: films,
    },
  };
}

const nameOf = (value: unknown): unknown => at(value, 'fullname') ?? at(value, 'name');
