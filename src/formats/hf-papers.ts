import type {PaperFields} from './build-paper.js';
import type {Parse} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {readEach} from './read-each.js';

/**
 * Hugging Face papers (https://huggingface.co/docs/hub/api): the daily list of `/api/daily_papers`, whose items wrap a
 * paper, and the single paper of `/api/papers/<arXiv id>`.
 *
 * | paper | item |
 * | --- | --- |
 * | arxiv, url | `paper.id`, the page huggingface.co/papers/<id> |
 * | title, abstract, summary, keywords | `paper.title`, `.summary`, `.ai_summary`, `.ai_keywords` |
 * | published | `paper.publishedAt`, the day of arXiv. Not the outer date: that is hours earlier, so mostly the day before |
 * | links | `githubRepo`, `projectPage`, `linkedDatasets[].id`, `mediaUrls[]` that are films |
 * | counts | `paper.upvotes`, `githubStars`, outer `numComments` |
 *
 * The site lists arXiv's papers alone, so the type is `preprint` and the venue `arXiv`.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  return {papers: readEach(Array.isArray(value) ? value : [value], reading, toFields, url), authors: []};
};

const HOST = 'https://huggingface.co';

function toFields(item: JsonObject): PaperFields {
  const paper = isObject(item['paper']) ? item['paper'] : item;
  const films = strings([item['mediaUrls'], paper['mediaUrls']].flat()).filter((address) =>
    /\.(?:mp4|webm|mov)$/i.test(address),
  );
  const datasets = objects(paper['linkedDatasets']).map(({id}) => `${HOST}/datasets/${String(id)}`);
  return {
    id: paper['id'],
    arxiv: paper['id'],
    url: `${HOST}/papers/${String(paper['id'])}`,
    title: paper['title'] ?? item['title'],
    authors: paper['authors'],
    published: paper['publishedAt'],
    venue: 'arXiv',
    type: 'preprint',
    abstract: paper['summary'] ?? item['summary'],
    summary: paper['ai_summary'],
    keywords: paper['ai_keywords'],
    image: item['thumbnail'] ?? paper['thumbnail'],
    organization: nameOf(paper['organization'] ?? item['organization']),
    upvotes: paper['upvotes'],
    comments: item['numComments'] ?? paper['numComments'],
    stars: paper['githubStars'],
    submittedBy: nameOf(paper['submittedOnDailyBy'] ?? item['submittedBy']),
    links: {code: paper['githubRepo'], project: paper['projectPage'], dataset: datasets, video: films},
  };
}

const nameOf = (value: unknown): unknown => (isObject(value) ? (value['fullname'] ?? value['name']) : undefined);
const strings = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
