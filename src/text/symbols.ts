import {table} from './table.js';

// In the order of Unicode, so that a letter's place in the list is its place after α.
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

// Signs between two things, with room on both sides.
const relations = table(
  'times × cdot · pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ sim ∼ equiv ≡ propto ∝ to → rightarrow → leftarrow ← ' +
    'leftrightarrow ↔ Rightarrow ⇒ Leftrightarrow ⇔ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ oplus ⊕ otimes ⊗ circ ∘ mid |',
);

const signs = table(
  'sum ∑ prod ∏ int ∫ infty ∞ partial ∂ nabla ∇ forall ∀ ell ℓ ldots … dots … cdots ⋯ prime ′ star ⋆ ast ∗ langle ⟨ rangle ⟩ Vert ‖ ' +
    'top ⊤ perp ⊥ bullet • degree ° textdegree ° textendash – textemdash — Dash — textasciitilde ~',
);

/**
 * The Greek letter of a name in TeX or HTML: `alpha`, `Omega`, `varepsilon`. TeX's variant shapes become the usual letter.
 * Undefined for every other name.
 */
export function greekLetter(name: string): string | undefined {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const place = greek.indexOf(small === 'varsigma' ? small : small.replace(/^var/, ''));
  return place < 0 ? undefined : String.fromCharCode(0x3b1 + place - (name === small ? 0 : 0x20));
}

/** The names of the small Greek letters, as a pattern. */
export const greekNames = greek.join('|');

/** The character of a TeX command such as `\leq` (TeXbook, appendix F). Undefined for every other name. */
export const symbol = (name: string): string | undefined => greekLetter(name) ?? relations.get(name) ?? signs.get(name);

/** Whether a TeX command is a sign between two things, with room on both sides. */
export const isRelation = (name: string): boolean => relations.has(name);

/** A letter in blackboard bold, as `\mathbb` makes it: ℝ for R. Every other text stays as it is. */
export const blackboard = (letter: string): string => 'ℂℍℕℙℚℝℤ'['CHNPQRZ'.indexOf(letter || ' ')] ?? letter;
