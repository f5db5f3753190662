import {expect} from '@open-wc/testing';
import {cases, reader, untouched} from './cases.js';

describe('cleanText of maths', () => {
  cases('subscripts and superscripts', [
    ['called G_{stack}, exhibits', 'called G_{stack}, exhibits'],
    ['N_E sum_{i=1}^{N_E} f_i p_i, where', 'N_{E} ∑_{i=1}^{N_{E}} f_{i} p_{i}, where'],
    ['\\sum_{i=1}^n x_i', '∑_{i=1}^{n} x_{i}'],
    ['prod_{k} and int_0^1', '∏_{k} and ∫_{0}^{1}'],
    ['x^2 and 10^{-3}', 'x^{2} and 10^{-3}'],
    ['10^-3 and O(N^2) memory', '10^{-3} and O(N^{2}) memory'],
    ['R^{n×d}', 'R^{n×d}'],
    ['OPD^2 improves', 'OPD^{2} improves'],
    ['tau^2-Bench, τ^2-Bench', 'τ^{2}-Bench, τ^{2}-Bench'],
    ['alpha_1, θ_t', 'α_{1}, θ_{t}'],
    ['Ca^+ and x^*', 'Ca^{+} and x^{*}'],
    ['x_i^2', 'x_{i}^{2}'],
    ['a 360^\\circ view', 'a 360° view'],
    ['CO<sub>2</sub> and 10<sup>-3</sup>', 'CO_{2} and 10^{-3}'],
    ['H<jats:sub>2</jats:sub>O', 'H_{2}O'],
  ]);
  untouched('underscores, stars, carets and tildes of prose', [
    '8*16B',
    'O*NET',
    '~9%',
    '5~66% higher',
    'z~N(0,1)',
    '4 times',
    'snake_case_names',
    'a _ b * c ^ d ~ e',
    '_',
    '*',
    '^',
    '~',
    'a_b.py',
    'x/a_b',
    '__init__',
    '^_^',
    'a_b@c.example',
    'first_last@uni.example',
    'Alu_Ins',
    'a_b_c',
    '[^abc]',
    'W[P]',
    'https://github.com/ExplainableML/fomo_in_flux',
    'https://a.example/x_i and more',
    'github.com/a_b/c--d',
  ]);

  cases('formulas', [
    ['$\\alpha$-level', 'α-level'],
    ['$n^2$', 'n^{2}'],
    ['$O(n \\log n)$', 'O(n log n)'],
    ['360$^\\circ$', '360°'],
    ['6.01$\\times$', '6.01×'],
    ['$3.37\\times$', '3.37×'],
    ['60 $\\mu$m', '60 μm'],
    ['D$^3$RoMa', 'D^{3}RoMa'],
    ['$W[P]$', 'W[P]'],
    ['$P\\subset \\mathbb{R}^d$, $q\\in P$', 'P ⊂ ℝ^{d}, q ∈ P'],
    ['$R_w^2 = 0.8465$', 'R_{w}^{2} = 0.8465'],
    ['$\\mathbb{R}^{n\\times d}$', 'ℝ^{n×d}'],
    ['\\(F_{\\theta}\\) and \\[x = y\\]', 'F_{θ} and x = y'],
    ['$50$ tests, $25\\%$', '50 tests, 25%'],
    ['$k$-means and the $n$th', 'k-means and the nth'],
    ['$\\sim 85$, $\\geq 5$', '∼85, ≥5'],
    ['$f:\\mathbb{R}^d\\rightarrow \\mathbb{R}^t$', 'f:ℝ^{d} → ℝ^{t}'],
    ['$f_\\theta : A \\to B$', 'f_{θ} : A → B'],
    ['$(a_0,\\ldots,a_{T-1})$', '(a_{0},…,a_{T-1})'],
    ['$\\hat{x}$ and $\\bar s_t$', 'x̂ and s̄_{t}'],
    ['$\\frac{1}{2}$ and $\\sqrt{d}$', '1/2 and √d'],
    ['$\\frac{a+b}{c}$', '⟪\\frac{a+b}{c}⟫'],
    ['the $\\h$ network', 'the ⟪\\h⟫ network'],
    ['$$\\begin{matrix}a&b\\end{matrix}$$', '⟪\\begin{matrix}a&b\\end{matrix}⟫'],
    ['$p < 0.05$', 'p < 0.05'],
    ['$x \\notin A$, $\\mathrm{dim}(\\mathcal{M}_s)$', 'x ∉ A, dim(M_{s})'],
    ['\\alpha and \\beta without dollars', 'α and β without dollars'],
    ['pre-training rightarrow adaptation', 'pre-training → adaptation'],
    ['{approx}5{times}, NF-{kappa}B', '≈5×, NF-κB'],
  ]);
  untouched('dollars that are money', [
    '$5 and $10',
    'US$5 or US$6',
    '$100M to $200M ($300M)',
    '$5-$10',
    '$HOME/$USER',
    '$',
    '$$',
    '$ 5 $',
  ]);

  it('makes marks of scripts, which may hold marks themselves', () => {
    expect(reader.cleanText('a sum_{i=1}^{N_E} b')).to.deep.equal([
      'a ∑',
      {type: 'sub', text: 'i=1'},
      {type: 'sup', text: ['N', {type: 'sub', text: 'E'}]},
      ' b',
    ]);
  });

  it('keeps a formula that needs a renderer as TeX', () => {
    expect(reader.cleanText('so $\\binom{n}{k}$.')).to.deep.equal(['so ', {type: 'math', text: '\\binom{n}{k}'}, '.']);
  });

  it('takes a script to be prose when its brace is never closed', () => {
    expect(reader.cleanText('a G_{stack of things')).to.equal('a G_{stack of things');
  });
});
