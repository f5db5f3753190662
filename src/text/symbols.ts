import {table} from './table.js';

// In the order of Unicode, so that a letter's place in the list is its place after α.
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

// Signs between two things, with room on both sides.
const relations = table(
  'times × cdot · pm ± mp ∓ div ÷ leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ asymp ≍ ' +
    'doteq ≐ triangleq ≜ coloneqq ≔ lesssim ≲ gtrsim ≳ prec ≺ succ ≻ preceq ≼ succeq ≽ propto ∝ ' +
    'to → rightarrow → longrightarrow → leftarrow ← longleftarrow ← gets ← leftrightarrow ↔ longleftrightarrow ↔ Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ ' +
    'Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ hookrightarrow ↪ hookleftarrow ↩ leadsto ⇝ rightsquigarrow ⇝ rightleftharpoons ⇌ rightharpoonup ⇀ ' +
    'nearrow ↗ searrow ↘ in ∈ ni ∋ notin ∉ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ sqsubseteq ⊑ setminus ∖ cup ∪ cap ∩ uplus ⊎ sqcup ⊔ ' +
    'wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ circ ∘ mid | nmid ∤ parallel ∥ vdash ⊢ models ⊨ ltimes ⋉ rtimes ⋊ bowtie ⋈ ' +
    'wr ≀ lhd ⊲ rhd ⊳ trianglelefteq ⊴',
);

const signs = table(
  'sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ ' +
    'nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ ell ℓ hbar ℏ aleph ℵ beth ℶ Re ℜ Im ℑ wp ℘ imath ı jmath ȷ surd √ angle ∠ triangle △ square □ Box □ ' +
    'blacksquare ■ diamond ⋄ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ sharp ♯ flat ♭ natural ♮ therefore ∴ because ∵ checkmark ✓ uparrow ↑ ' +
    'downarrow ↓ ldots … dots … dotsc … cdots ⋯ dotsb ⋯ vdots ⋮ ddots ⋱ prime ′ star ⋆ ast ∗ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ ' +
    'lbrace { rbrace } lbrack [ rbrack ] vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ backslash \\ top ⊤ bot ⊥ perp ⊥ bullet • degree ° dag † dagger † ' +
    'ddag ‡ ddagger ‡ S § P ¶ copyright © pounds £ euro € lq ‘ rq ’ quotedblbase „ quotesinglbase ‚ guillemotleft « guillemetleft « guillemotright » ' +
    'guillemetright » guilsinglleft ‹ guilsinglright › Dash — slash / colon :',
);

// Those of LaTeX's text, after `text` (encodings OT1, T1 and TS1).
const inText = table(
  'backslash \\ asciicircum ^ asciitilde ~ asciigrave ` asciiacute ´ asciidieresis ¨ asciimacron ¯ underscore _ braceleft { braceright } bar | bardbl ‖ ' +
    'less < greater > dollar $ percent % ampersand & quotesingle \' quotedbl " quoteleft ‘ quoteright ’ quotedblleft “ quotedblright ” endash – emdash — ' +
    'exclamdown ¡ questiondown ¿ bullet • ellipsis … registered ® copyright © trademark ™ degree ° celsius ℃ mu µ ohm Ω mho ℧ pm ± times × div ÷ minus − ' +
    'lnot ¬ surd √ onehalf ½ onequarter ¼ threequarters ¾ onesuperior ¹ twosuperior ² threesuperior ³ perthousand ‰ pertenthousand ‱ euro € sterling £ ' +
    'yen ¥ cent ¢ currency ¤ won ₩ section § paragraph ¶ periodcentered · ordfeminine ª ordmasculine º visiblespace ␣ numero № rightarrow → leftarrow ← ' +
    'uparrow ↑ downarrow ↓ dagger † daggerdbl ‡ asteriskcentered ∗ fractionsolidus ⁄ brokenbar ¦ estimated ℮ recipe ℞ referencemark ※ musicalnote ♪ ' +
    'langle ⟨ rangle ⟩ openbullet ◦ born * died † married ⚭ interrobang ‽',
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

/** The character of a TeX command such as `\leq` (TeXbook, appendix F) or `\texteuro`. Undefined for every other name. */
export const symbol = (name: string): string | undefined =>
  greekLetter(name) ??
  relations.get(name) ??
  signs.get(name) ??
  (/^text./.test(name) ? inText.get(name.slice(4)) : undefined);

/** Whether a TeX command is a sign between two things, with room on both sides. */
export const isRelation = (name: string): boolean => relations.has(name);

/** A letter in blackboard bold, as `\mathbb` makes it: ℝ for R. Every other text stays as it is. */
export const blackboard = (letter: string): string =>
  'ℂℍℕℙℚℝℤ'['CHNPQRZ'.indexOf(letter || ' ')] ??
  (/^[A-Z]$/.test(letter) ? String.fromCodePoint(0x1d538 + letter.charCodeAt(0) - 65) : letter);
