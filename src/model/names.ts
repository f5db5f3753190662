import type {Author} from './paper.js';

/** A person's name in its parts, as bibliographies want it. */
export interface NameParts {
  readonly family: string;
  readonly given?: string;
  /** `van`, `de la`: belongs to the family name, and is passed over when sorting. */
  readonly particle?: string;
  readonly suffix?: string;
}

/**
 * The parts of a name: those that the source gives, or else a careful guess at a name in one piece. Undefined for a name
 * that must stay whole: a group, a single name, a name in Chinese, Japanese or Korean script. Of two family names without
 * a `y` between them (`García Márquez`) only the last can be known as one.
 */
export function nameParts({name, family, given, particle, suffix}: Author): NameParts | undefined {
  if (family) return parts(family, given, particle, suffix);
  return isWhole(name) ? undefined : guess(name.trim());
}

function parts(family: string, given?: string, particle?: string, suffix?: string): NameParts {
  return {family, ...(given && {given}), ...(particle && {particle}), ...(suffix && {suffix})};
}

/** Words that no person is called by; `AI` only in capitals, since Ai is a name. */
const GROUP =
  /(?:^|[\s-])(?:teams?|groups?|collaborations?|consortium|committee|commission|council|community|contributors|authors|developers|members|investigators|universit\w{1,4}|institut\w{0,3}|college|school|academy|faculty|department|laborator(?:y|ies)|labs?|research|cent(?:er|re)|hospital|foundation|association|society|organi[sz]ation|federation|union|alliance|network|initiative|project|program(?:me)?|agency|ministry|office|bureau|survey|force|company|corporation|corp|inc|ltd|llc|gmbh|openai|deepmind|google|microsoft|nvidia|ibm|hugging|of|for|and|und|et)(?=$|[\s,.-])/i;
const NO_PERSON = /[\d@&/:()]|(?:^|[\s-])AI$/;

/** Han, kana and hangul: the family name is first, and nothing stands between the two. */
const EAST_ASIAN = /[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const isWhole = (name: string): boolean =>
  name.length > 200 ||
  !/\S\s+\S/.test(name.trim()) ||
  GROUP.test(name) ||
  NO_PERSON.test(name) ||
  EAST_ASIAN.test(name);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const PARTICLE =
  /^(?:v[ao]n|vom|de[rnls]?|d[aiou]|das|dos|della|dello|degli|l[aeo]|t[eou]|te[rn]|'t|’t|z[uo]m?|zur|al|el|af|av|bin|ibn|ben)$/;
/** With a capital these are part of the family name (`De Raedt`, `Van den Broeck`), where something follows. */
const CAPITAL_PARTICLE = /^(?:V[ao]n|De[rnl]?|D[aiu]|Dos|Della|St\.?|El|Ter)$/;
const VIETNAMESE =
  /^(?:Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũoõ]|[ĐD][aặ]ng|B[uù]i|[ĐD][oỗ]|H[oồ]|Ng[oô]|D[uư][oơ]ng|L[yý]|[ĐD]inh|Th[iị])$/;
/** Initials without stops after a family name, as PubMed writes them: `Smith JA`. */
const BARE_INITIALS = /^\p{Lu}{1,3}$/u;

function guess(name: string): NameParts | undefined {
  const [first = '', ...others] = name.split(/\s*,\s*/);
  const suffix = others.find((part) => SUFFIX.test(part));
  const [given, ...more] = others.filter((part) => part && part !== suffix);
  if (more.length || !first) return undefined;
  if (given) return {...splitFamily(first), given, ...(suffix && {suffix})};
  return inReadingOrder(first.split(/\s+/), suffix);
}

/** `van Beethoven` → particle and family. */
function splitFamily(text: string): NameParts {
  const words = text.split(/\s+/);
  const start = words.findIndex((word) => !PARTICLE.test(word));
  return start > 0 ? parts(words.slice(start).join(' '), '', words.slice(0, start).join(' ')) : {family: text};
}

function inReadingOrder(words: readonly string[], suffix: string | undefined): NameParts | undefined {
  const last = words.at(-1) ?? '';
  if (words.length > 2 && SUFFIX.test(last)) return inReadingOrder(words.slice(0, -1), last);
  if (words.length === 1) return suffix ? parts(last, '', '', suffix) : undefined;
  if (BARE_INITIALS.test(last) && words.slice(0, -1).some((word) => /\p{Ll}/u.test(word)))
    return parts(words.slice(0, -1).join(' '), last, '', suffix);
  const before = words.slice(0, -1);
  const particle = before.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const capital = before.findIndex(
    (word, index) => index > 0 && CAPITAL_PARTICLE.test(word) && !words.some((other) => VIETNAMESE.test(other)),
  );
  const joined = before.findIndex((word, index) => index > 1 && /^[yei]$/.test(word));
  const start = Math.min(...[particle, capital, joined - 1, words.length - 1].filter((index) => index > 0));
  return {
    ...splitFamily(words.slice(start).join(' ')),
    given: words.slice(0, start).join(' '),
    ...(suffix && {suffix}),
  };
}
