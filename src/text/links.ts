import type {Link, LinkType} from '../model/paper.js';
import {plainText, type RichText} from '../model/text.js';
import {webUrl} from '../model/urls.js';
import {findUrls} from './urls-in-text.js';

// What an address alone says, the most telling first. Matched against host and path.
const places: readonly (readonly [LinkType, RegExp])[] = [
  ['arxiv', /^(?:[\w-]+\.)?arxiv\.org\//],
  ['doi', /^(?:dx\.)?doi\.org\/10\./],
  ['pdf', /\.pdf$/i],
  ['code', /^(?:(?:gist\.)?github\.com|gitlab\.[^/]+|bitbucket\.org|codeberg\.org)\//],
  ['dataset', /^(?:(?:huggingface\.co|hf\.co|kaggle\.com)\/datasets\/|(?:[\w-]+\.)?(?:zenodo|figshare)\.[a-z]+\/)/],
  ['project', /^(?:(?:huggingface\.co|hf\.co)\/spaces\/|[\w-]+\.(?:github|gitlab)\.io\/|[\w-]+\.hf\.space\/)/],
  ['model', /^(?:huggingface\.co|hf\.co)\/(?!(?:papers|blog|docs|learn)\/)[^/]+\/[^/]/],
  ['video', /^(?:(?:m\.)?youtube\.com|youtu\.be|(?:player\.)?vimeo\.com)\//],
];

// What the words before an address say.
const words: readonly (readonly [LinkType, RegExp])[] = [
  ['project', /\b(?:project|web|home) ?(?:page|site)\W*(?:\w+\W+){0,3}$/i],
  ['code', /\b(?:codes?|codebase|implementations?)\b/i],
  ['dataset', /\b(?:datasets?|data|corpus|corpora|benchmarks?)\b/i],
  ['model', /\b(?:models?|weights|checkpoints?)\b/i],
];

const first = (rules: typeof places, text: string): LinkType | undefined =>
  rules.find(([, pattern]) => pattern.test(text))?.[0];

/**
 * The URLs that an abstract names, as links of its paper, in the order of the text and each once. The host says what a
 * link is, where it can; else the words before it in its sentence do; else it is the project's page. `text` is clean text;
 * it keeps its URLs. What is no address a page may link to is left out.
 */
export function liftLinks(text: RichText): readonly Link[] {
  const plain = plainText(text);
  const links = new Map<string, Link>();
  let last = 0;
  for (const {start, end} of findUrls(plain)) {
    const written = plain.slice(start, end);
    const url = webUrl(/^https?:/i.test(written) ? written : `https://${written}`);
    // Enough to hold a sentence; what is before it is not looked at again for every URL.
    const sentence =
      plain
        .slice(Math.max(0, start - 400), start)
        .split(/[.!?]\s/)
        .at(-1) ?? '';
    const since = plain.slice(Math.max(last, start - sentence.length), start);
    last = end;
    const {hostname = '', host = '', pathname = '', search = ''} = url ? new URL(url) : {};
    if (!url || !hostname.includes('.')) continue;
    // What two spellings of one address have in common: no scheme, `www.`, fragment, `.git` or slash at the end.
    const key = host.replace(/^www\./, '') + pathname.replace(/(?:\.git)?\/?$/, '') + search;
    if (links.has(key)) continue;
    const place = hostname.replace(/^www\./, '') + pathname;
    links.set(key, {type: first(places, place) ?? first(words, since) ?? first(words, sentence) ?? 'project', url});
  }
  return [...links.values()];
}
