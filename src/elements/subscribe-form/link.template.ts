import {css, html, type TemplateResult} from 'lit';

export const linkStyles = css`
  .link {
    color: var(--_accent);
    text-decoration: underline 0.08em;
    text-underline-offset: 0.2em;
  }
`;

export const linkTemplate = (url: string, label: string | undefined): TemplateResult =>
  html`<a part="link" class="link" href=${url} target="_blank" rel="noopener">${label}</a>`;
