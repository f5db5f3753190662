import {BOLD, CODE, ITALIC, SUB, SUP} from './marks.js';
import {table} from './table.js';

/** The mark of a font, by the command that takes it or turns it on. */
export const fonts = new Map([
  ['it', ITALIC],
  ['itshape', ITALIC],
  ['sl', ITALIC],
  ['slshape', ITALIC],
  ['em', ITALIC],
  ['textit', ITALIC],
  ['textsl', ITALIC],
  ['emph', ITALIC],
  ['mkbibemph', ITALIC],
  ['bf', BOLD],
  ['bfseries', BOLD],
  ['textbf', BOLD],
  ['mkbibbold', BOLD],
  ['tt', CODE],
  ['ttfamily', CODE],
  ['texttt', CODE],
  ['textsuperscript', SUP],
  ['textsubscript', SUB],
  ['mkbibsuperscript', SUP],
]);
/** Fonts that last to the end of their group. */
export const switches = /^(?:it|itshape|sl|slshape|em|bf|bfseries|tt|ttfamily)$/;
/** Other fonts, and what sets no type. */
export const silent =
  /^(?:rm|sf|sc|smc|ssf|slc|cal|manual|normalfont|upshape|[a-z]*(?:family|shape|series)|(?:five|six|seven|eight|nine|ten|sl)[a-z]{2,4}|tiny|scriptsize|footnotesize|small|normalsize|[lL]arge|LARGE|[hH]uge|relax|protect|noindent|indent|leavevmode|xspace|limits|unskip|ignorespaces|no(?:line|page)?break|(?:allow|line|page)break|null|strut|hfill?|vfil|[bB]igg?[lrm]?|left|right|frenchspacing|sloppy|upcase|lowercase|uppercase|MakeUppercase|MakeLowercase|bgroup|egroup|begingroup|endgroup|smash|mbox|noopsort|singleletter|printfirst|expandafter|bibinfo)$/;
/** What shows a space, with its argument behind it where it has one. */
export const spaces =
  /^(?:par|newline|linebreak|q?quad|enspace|thinspace|space|nobreakspace|footnote|thanks|hfil|hss)$/;
/** Commands whose argument no reader is meant to see. */
export const removed =
  /^(?:[a-z]*cite[a-z]*|(?:eq|auto|c|page)?ref|label|index|begin|end|[hv]?phantom|[hv]space|color|includegraphics|bibliographystyle|noop|setcounter|fontsize|fontfamily|selectlanguage)$/i;
/** Those with two arguments, of which the first sets the type of the second. */
export const firstRemoved =
  /^(?:textcolor|foreignlanguage|colorbox|scalebox|raisebox|rotatebox|resizebox|bibfield|fontencoding)$/;
/** What puts its argument in quotation marks. */
export const quotes = /^(?:enquote|mkbibquote|textquote|quote)$/;
/** Commands of TeX's own world that stand for a word; `_` for a space. */
export const words = table(
  'MF Metafont slMF Metafont MP MetaPost PS PostScript TUB TUGboat tubissue TUGboat_ LaTeXe LaTeX2e AmSTeX AMS-TeX AmS AMS AMSTeX AMS-TeX AmSLaTeX AMS-LaTeX eTeX e-TeX eOmega e-Omega ' +
    'AllTeX (La)TeX TeXLive TeX_Live La La OMEGA Omega CONTEXT ConTeXt BIBTEX BibTeX Xypic Xy-pic TUG TUG tug TUG uktug UKTUG TeXMaG TeXMaG hyphen - dash – bs \\ bslash \\ etal et_al. eg e.g. ie i.e. etc etc.',
);
