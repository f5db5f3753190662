import {decoded} from './urls.js';

/** An arXiv identifier and, where it was given, its version. */
export interface ArxivId {
  readonly id: string;
  readonly version?: number;
}

/**
 * The DOI in a text such as `10.1145/3735633`, `doi:10.…` or `https://doi.org/10.…`, in lower case and without the
 * resolver. Undefined when the text is not one DOI. A DOI has no case (DOI Handbook 2.4); the punctuation of a sentence
 * after it is not part of it.
 */
export function readDoi(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 999) return undefined;
  const text = value.trim().replace(/^(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '');
  const match = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.exec(decoded(text));
  return match?.[0].replace(/[.,;:]+$/, '').toLowerCase();
}

const ARXIV =
  /^(?:(?:https?:\/\/)?(?:(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html)\/|(?:(?:dx\.|www\.)?doi\.org\/)?10\.48550\/))?(?:arxiv[:.]\s*)?(\d{4}\.\d{4,5}|[a-z][a-z-]*(?:\.[a-z]{2})?\/\d{7})(?:v(\d+))?(?:\.pdf)?(?:[?#].*)?$/i;

/**
 * The arXiv identifier in a text such as `2503.02844v2`, `arXiv:hep-th/9901001`, an arxiv.org address, or a DOI that
 * arXiv gave (`10.48550/arXiv.2503.02844`). Undefined when the text is not one. Both schemes of
 * https://info.arxiv.org/help/arxiv_identifier.html are known.
 */
export function readArxiv(value: unknown): ArxivId | undefined {
  if (typeof value !== 'string') return undefined;
  const match = ARXIV.exec(value.trim());
  if (!match?.[1]) return undefined;
  const month = Number(/(\d{2})(\d{2})/.exec(match[1])?.[2]);
  if (month < 1 || month > 12) return undefined;
  return match[2] ? {id: match[1], version: Number(match[2])} : {id: match[1]};
}

/**
 * The ORCID iD in a text such as `https://orcid.org/0000-0002-1825-0097`, in groups of four. Undefined when the text is
 * not one or its check digit is wrong (ISO 7064 MOD 11-2, as https://support.orcid.org describes).
 */
export function readOrcid(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])$/i.exec(value.trim());
  const orcid = match?.slice(1).join('-').toUpperCase();
  let sum = 0;
  for (const digit of orcid?.replaceAll('-', '') ?? '') sum = sum * 2 + (digit === 'X' ? 10 : Number(digit));
  return sum % 11 === 1 ? orcid : undefined;
}

/** The address at which a DOI is resolved. */
export const doiUrl = (doi: string): string => `https://doi.org/${escapePath(doi)}`;
/** The abstract page of an arXiv identifier. */
export const arxivUrl = (id: string): string => `https://arxiv.org/abs/${id}`;
/** The PDF of an arXiv identifier. */
export const arxivPdfUrl = (id: string): string => `https://arxiv.org/pdf/${id}`;
/** The public page of an ORCID iD. */
export const orcidUrl = (orcid: string): string => `https://orcid.org/${orcid}`;

// A DOI may hold any printable character; these would end or change the path of an address (DOI Handbook 3.7).
const escapePath = (doi: string): string =>
  doi.replace(/[%"#?<>{}^[\]`|\\\s]/g, (character) => encodeURIComponent(character));
