import {fitsStatus} from './fits-status.js';
import type {AnswerRule, Outcome, Place, Preset} from './preset.js';

/** What a service has answered. */
export interface Received {
  readonly status: number;
  /** As much of the body as was read. */
  readonly body: string;
  /** Seconds of `Retry-After`, where the page may read that. */
  readonly retryAfter?: number | undefined;
}

/** What became of a sign-up, as far as the page can know. */
export interface Answer {
  readonly outcome: Outcome;
  /** The HTTP status, when there was an answer that can be read. */
  readonly status?: number;
  /** Seconds until the next try, with `rate-limited`. */
  readonly wait?: number;
  /** The service's own words: plain text, at most 200 characters. */
  readonly message?: string;
}

/** The most that is read of an answer. What says how it went comes first. */
const MOST = 64 * 1024;

/** Reads an answer, and what it means. */
export async function readResponse(preset: Preset, response: Response): Promise<Answer> {
  const {status, headers} = response;
  const retryAfter = readRetryAfter(headers.get('retry-after'), Date.now());
  return readAnswer(preset, {status, body: await readSome(response), retryAfter});
}

/** The start of a body, as text; what came before it broke off. */
async function readSome({body}: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (reader && text.length < MOST) {
      const {done, value} = await reader.read();
      if (done) break;
      text += decoder.decode(value, {stream: true});
    }
  } catch {
    // The status has come: it says more than that the rest is missing.
  } finally {
    void reader?.cancel().catch(() => {});
  }
  return text.slice(0, MOST);
}

/** What an answer means: the first rule of the preset that fits. */
export function readAnswer({answers, message}: Preset, {status, body, retryAfter}: Received): Answer {
  const look = lookUp(body);
  const fits = (rule: AnswerRule): boolean => {
    if (!fitsStatus(rule, status)) return false;
    if (!rule.at) return true;
    const found = look(rule.at);
    if (rule.equals !== undefined) return found === rule.equals;
    if (rule.has !== undefined)
      return String(found ?? '')
        .toLowerCase()
        .includes(rule.has.toLowerCase());
    return found !== undefined;
  };
  const rule = answers.find(fits);
  const byStatus = status === 429 ? 'rate-limited' : status >= 200 && status < 300 ? 'unverified' : 'failed';
  const outcome = rule?.state ?? byStatus;
  const words = message?.map((place) => plainWords(look(place))).find(Boolean);
  return {
    outcome,
    status,
    ...(outcome === 'rate-limited' && {wait: retryAfter ?? rule?.wait ?? 60}),
    ...(words && {message: words}),
  };
}

/** Finds what stands at a place in a body. */
export function lookUp(body: string): (place: Place) => unknown {
  const json = parse(body);
  return (place) => (place === 'text' ? body.trim() || undefined : at(json, place));
}

/** What a JSON pointer leads to; only what the answer itself has. */
function at(value: unknown, pointer: string): unknown {
  let place = value;
  for (const step of pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return undefined;
    place = (place as Record<string, unknown>)[key];
  }
  return place;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Control characters, and those that turn the direction of a text round or hide in it.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** Words of a server as one line of plain text: no tags, nothing that cannot be seen, at most 200 characters. */
export function plainWords(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value.slice(0, 2000).replace(/<[^<>]{0,500}>/g, ' ');
  const line = text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}

/** Seconds that a `Retry-After` header says, from 1 to a day; it may be a date. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 ? Math.min(Math.ceil(seconds), 86_400) : undefined;
}
