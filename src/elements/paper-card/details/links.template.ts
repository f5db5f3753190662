import {html, nothing, type TemplateResult} from 'lit';
import type {Link, Paper} from '../../../model/paper.js';
import {furtherLinks, type CardOptions} from '../paper-card.template.js';
import type {DetailView} from './detail-view.js';
import {icon, type Sign} from './icons.js';

/** What one can do with a paper: its counts, where its links lead, citing, and what the page adds. */
export function linksTemplate(paper: Paper, key: string, options: CardOptions, view: DetailView): TemplateResult {
  const {messages, parts} = options;
  const links = furtherLinks(paper);
  const code = links.find(({type}) => type === 'code');
  const stars = count('stars', paper.stars, view);
  const nameOf = ({type, url, label}: Link): string => label ?? (type === 'other' ? url : messages.links[type]);
  return html`<ul part="links" class="links" role="list">
    ${item(count('upvotes', paper.upvotes, view), 'upvotes')}
    ${links.map(
      (link) =>
        html`<li>
          <a part="link" href=${link.url} rel="noopener noreferrer ugc">${icon(link.type)}<bdi>${nameOf(link)}</bdi></a>${link === code ? stars : nothing}
        </li>`,
    )}
    ${code ? nothing : item(stars)}
    ${citeTemplate(key, view)} ${parts.actions?.(paper, key, options)} ${item(count('comments', paper.comments, view))} ${item(count('citations', paper.citations, view))}
    ${view.actions(paper).map((node) => html`<li part="action">${node}</li>`)}
  </ul>`;
}

/** The button that opens the dialog for citing. */
export const citeTemplate = (key: string, {words}: DetailView): TemplateResult => html`<li>
  <button type="button" part="button" class="act" data-do="cite" aria-haspopup="dialog" aria-describedby="title-${key}">
    ${icon('cite')}${words.citing.cite}
  </button>
</li>`;

const item = (content: unknown, name = ''): unknown =>
  content === nothing ? nothing : html`<li class=${name || nothing}>${content}</li>`;

/** A number for those who see it, and with its noun for those who hear it. */
function count(
  name: Extract<Sign, 'upvotes' | 'comments' | 'citations' | 'stars'>,
  value: number | undefined,
  {words, compact}: DetailView,
): unknown {
  if (value === undefined) return nothing;
  const text = compact(value);
  const spoken = words[name](value, text);
  return html`<span part="count ${name}" class="tally" title=${spoken}
    >${icon(name)}<span aria-hidden="true">${text}</span><span class="unseen">${spoken}</span></span
  >`;
}
