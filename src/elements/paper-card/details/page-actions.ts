import type {Paper} from '../../../model/paper.js';
import {plainText} from '../../../model/text.js';
import {webUrl} from '../../../model/urls.js';
import type {PaperActions} from './detail-view.js';

/** What a template can ask for. */
const PLACEHOLDER = /\{(title|url|doi|arxiv|id)\}/g;
const ADDRESS = /^(?:href|src|action|formaction|poster|cite|data|xlink:href|background|ping|srcset)$/i;
/** What the page's own words in it would become code, a style sheet or a document: nothing of a paper is put there. */
const CODE = /^(?:on|style$|srcdoc$)/i;

type Values = Readonly<Partial<Record<string, string>>>;

/**
 * The nodes that a page adds to the card of a paper: its `<template slot="actions">`, filled in, and those of its function.
 * Made once for each paper, so that they keep their listeners and the focus while the list is rendered anew.
 */
export class PageActions {
  #template: HTMLTemplateElement | null = null;
  #make: PaperActions | undefined;
  #nodes = new WeakMap<Paper, readonly Node[]>();

  of(paper: Paper, host: Element, make: PaperActions | undefined): readonly Node[] {
    const template = host.querySelector<HTMLTemplateElement>(':scope > template[slot="actions"]');
    if (template !== this.#template || make !== this.#make) {
      this.#template = template;
      this.#make = make;
      this.#nodes = new WeakMap();
    }
    const known = this.#nodes.get(paper);
    if (known) return known;
    const nodes = [...(template ? fromTemplate(template, paper) : []), ...fromFunction(make, paper)];
    this.#nodes.set(paper, nodes);
    return nodes;
  }
}

function fromFunction(make: PaperActions | undefined, paper: Paper): readonly Node[] {
  if (typeof make !== 'function') return [];
  try {
    const made = make(paper);
    return (made instanceof Node ? [made] : [...(made ?? [])]).filter((node) => node instanceof Node);
  } catch (error) {
    console.error('paper-feed: the function `actions` of this page failed.', error);
    return [];
  }
}

/** The elements of the template. One that asks for what the paper does not have is left out. */
function fromTemplate(template: HTMLTemplateElement, paper: Paper): readonly Element[] {
  const {title, url, doi, arxiv, id} = paper;
  const values: Values = {title: plainText(title), url: url ?? '', doi: doi ?? '', arxiv: arxiv ?? '', id};
  return [...template.content.children].flatMap((child) => {
    const copy = document.importNode(child, true);
    const all = [copy, ...copy.querySelectorAll('*')];
    return all.every((element) => fill(element, values)) ? [copy] : [];
  });
}

/** Puts the values into texts and attributes, as text. False when one is missing, or an address is none for a page. */
function fill(element: Element, values: Values): boolean {
  if (/^(?:script|style|iframe|object|embed)$/i.test(element.localName)) return true;
  let isFull = true;
  const put = (text: string, escape: (value: string) => string): string =>
    text.replace(PLACEHOLDER, (_, name: string) => {
      const value = values[name];
      if (!value) isFull = false;
      return escape(value ?? '');
    });
  for (const node of element.childNodes)
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.includes('{')) node.nodeValue = put(node.nodeValue, String);
  for (const {name, value} of element.attributes) {
    if (!value.includes('{') || CODE.test(name)) continue;
    if (!ADDRESS.test(name)) {
      element.setAttribute(name, put(value, String));
      continue;
    }
    const filled = put(value, value.trim().startsWith('{url}') ? String : encodeURIComponent);
    if (filled === value) continue;
    // The scheme is the page's own word, and what is put behind it cannot end it.
    const address = /^\s*mailto:/i.test(value) ? filled : webUrl(filled, document.baseURI);
    if (!address) return false;
    element.setAttribute(name, address);
  }
  return isFull;
}
