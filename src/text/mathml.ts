/** An element of MathML, or a text, whose `name` is empty. */
export interface MathNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MathNode[];
  text: string;
}

const accents = new Map([
  ['^', 'hat'],
  ['ˆ', 'hat'],
  ['~', 'tilde'],
  ['˜', 'tilde'],
  ['¯', 'bar'],
  ['‾', 'bar'],
  ['―', 'bar'],
  ['−', 'bar'],
  ['_', 'bar'],
  ['→', 'vec'],
  ['⃗', 'vec'],
  ['˙', 'dot'],
  ['.', 'dot'],
  ['¨', 'ddot'],
  ['ˇ', 'check'],
  ['˘', 'breve'],
]);

const fonts = new Map([
  ['normal', 'mathrm'],
  ['bold', 'mathbf'],
  ['bold-italic', 'boldsymbol'],
  ['double-struck', 'mathbb'],
  ['script', 'mathcal'],
  ['fraktur', 'mathfrak'],
  ['sans-serif', 'mathsf'],
  ['monospace', 'mathtt'],
]);

// Signs with room on both sides.
const relation = /^[=<>+±×≤≥≠≈∼≡∈∉⊂⊆∪∩→←↔⇒∝|−-]$/;
// What has its limits below and above, which TeX writes as scripts.
const large = /^(?:[∑∏∐∫∮⋃⋂⨁⨂]|\\(?:lim|max|min|sup|inf)|\\mathrm\{arg(?:max|min)\})$/;

const functions =
  /^(?:(?:arc)?(?:sin|cos|tan)|(?:sin|cos|tan|cot)h|cot|sec|csc|log|l[ng]|exp|max|min|lim|sup|inf|det|dim|deg|ker|arg|gcd|Pr)$/;

const escape = (text: string): string =>
  text.replace(/[\\{}%#&_$^]/g, (sign) => (sign === '\\' ? '\\backslash ' : `\\${sign}`));

const group = (tex: string): string => `{${tex}}`;

/**
 * The TeX of a piece of MathML (MathML Core, https://www.w3.org/TR/mathml-core/): presentation elements, without sizes and
 * colours. An annotation in TeX is taken as it is. What is not known gives the TeX of what it holds.
 */
export function mathTeX(node: MathNode): string {
  const {name, attributes} = node;
  if (!name) return escape(node.text.trim());
  const annotation = node.children.find(
    (child) => child.name === 'annotation' && /tex/i.test(child.attributes['encoding'] ?? ''),
  );
  if (annotation) return textOf(annotation).trim();
  const shown = node.children.filter(name === 'mmultiscripts' ? (child) => child.name !== '' : isShown);
  const parts = name === 'semantics' ? shown.slice(0, 1) : shown;
  const leaf = /^(?:m[ino]|mtext|ms)$/.test(name);
  if (leaf) return leafTeX(name, textOf(node).normalize('NFKC'), attributes['mathvariant']);
  const at = (place: number): string => (parts[place] ? mathTeX(parts[place]) : '');
  const base = /^(?:.|\\[a-z]+\{[^{}]*\})$/u.test(at(0)) ? at(0) : group(at(0));
  switch (name) {
    case 'msub':
      return `${base}_${group(at(1))}`;
    case 'msup':
      return /^[′'″]+$/.test(at(1)) ? base + at(1) : `${base}^${group(at(1))}`;
    case 'msubsup':
      return `${base}_${group(at(1))}^${group(at(2))}`;
    case 'mmultiscripts':
      return multiscripts(parts, base);
    case 'mfrac':
      return `\\frac${group(at(0))}${group(at(1))}`;
    case 'msqrt':
      return `\\sqrt${group(row(parts))}`;
    case 'mroot':
      return `\\sqrt[${at(1)}]${group(at(0))}`;
    case 'mover':
      if (large.test(at(0))) return `${at(0)}^${group(at(1))}`;
      return accents.get(plain(parts[1]))
        ? `\\${accents.get(plain(parts[1]))}${group(at(0))}`
        : `\\overset${group(at(1))}${group(at(0))}`;
    case 'munder':
      if (large.test(at(0))) return `${at(0)}_${group(at(1))}`;
      return `\\underset${group(at(1))}${group(at(0))}`;
    case 'munderover':
      return `${large.test(at(0)) ? at(0) : base}_${group(at(1))}^${group(at(2))}`;
    case 'mfenced': {
      const inner = parts.map(mathTeX).join((attributes['separators'] ?? ',').trim().charAt(0));
      return `${escape(attributes['open'] ?? '(')}${inner}${escape(attributes['close'] ?? ')')}`;
    }
    case 'mtable':
      return `\\begin{matrix}${parts.map(mathTeX).join(' \\\\ ')}\\end{matrix}`;
    case 'mtr':
      return parts.map(mathTeX).join(' & ');
    case 'mspace':
      return ' ';
    default:
      return row(parts);
  }
}

const isShown = ({name, text}: MathNode): boolean =>
  !/^(?:annotation(?:-xml)?|mphantom|maligngroup|malignmark|none)$/.test(name) && (name !== '' || text.trim() !== '');

const textOf = (node: MathNode): string => node.text + node.children.map(textOf).join('');
const plain = (node: MathNode | undefined): string => (node ? textOf(node).trim() : '');

function leafTeX(name: string, text: string, variant: string | undefined): string {
  if (name === 'mtext' || name === 'ms') return text && `\\text${group(escape(text))}`;
  // Function application, invisible times, separator and plus.
  const shown = text.replace(/[\u2061-\u2064\u200b]/g, '').trim();
  if (!shown) return '';
  const font = variant && fonts.get(variant);
  if (name !== 'mi' || [...shown].length === 1)
    return font && font !== 'mathrm' && /\p{L}/u.test(shown) ? `\\${font}${group(shown)}` : escape(shown);
  return functions.test(shown) ? `\\${shown}` : `\\${font ?? 'mathrm'}${group(escape(shown))}`;
}

function row(nodes: readonly MathNode[]): string {
  const tex: string[] = [];
  for (const [place, node] of nodes.entries()) {
    const last = tex.at(-1) ?? '';
    const isInside = place > 0 && place < nodes.length - 1;
    const sign = node.name === 'mo' ? plain(node) : '';
    const part = mathTeX(node);
    // A command without an argument ends where a letter that is none of its name begins.
    if (/^\\[a-z]+$/i.test(last) && /^[a-z]/i.test(part)) tex.push(' ');
    const isBetween = isInside && relation.test(sign) && !/^\s*[(,[{]\s*$/.test(last);
    if (part) tex.push(isBetween ? ` ${part} ` : sign === ',' && isInside ? ', ' : part);
    // What a sum is of has room before it.
    if (node.name !== 'mo' && /^[∑∏∐∫∮⋃⋂]/.test(part)) tex.push(' ');
  }
  return tex.join('');
}

/** Scripts on both sides, in pairs of below and above; those before the base are behind an empty group. */
function multiscripts(parts: readonly MathNode[], base: string): string {
  const split = parts.findIndex(({name}) => name === 'mprescripts');
  const pairs = (list: readonly MathNode[]): string =>
    list.map((node, place) => (plain(node) ? `${place % 2 ? '^' : '_'}${group(mathTeX(node))}` : '')).join('');
  const behind = parts.slice(1, split < 0 ? undefined : split);
  return (split < 0 ? '' : `{}${pairs(parts.slice(split + 1))}`) + base + pairs(behind);
}
