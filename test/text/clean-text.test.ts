import {expect} from '@open-wc/testing';
import {cases, reader, untouched} from './cases.js';

describe('cleanText', () => {
  cases('accents', [
    ['T\\"ulu', 'Tülu'],
    ['T\\"{u}lu', 'Tülu'],
    ['T{\\"u}lu', 'Tülu'],
    ["Andr\\'{e}", 'André'],
    ["Jos{\\'e}", 'José'],
    ["Garc\\'\\i a", 'García'],
    ["Garc{\\'\\i}a", 'García'],
    ["Garc\\'{\\i}a", 'García'],
    ['Fran\\c{c}ois', 'François'],
    ['Fran\\c cois', 'François'],
    ['Nov\\v{s}ak', 'Novšak'],
    ['Erd\\H{o}s', 'Erdős'],
    ['Erdo\\u{g}an', 'Erdoğan'],
    ['\\=aryan', 'āryan'],
    ['W\\k{a}sowski', 'Wąsowski'],
    ['\\r{a}ngstr\\"om', 'ångström'],
    ['Stra\\ss e', 'Straße'],
    ['Stra{\\ss}e', 'Straße'],
    ['S\\o ren \\O{}rsted', 'Søren Ørsted'],
    ['C{\\ae}sar', 'Cæsar'],
    ['\\L{}ukasz Ma\\l{}kowski', 'Łukasz Małkowski'],
    ['\\AA rhus', 'Århus'],
    ["Fr\\'echet, Poincar\\'e, Na\\\"\\i ve", 'Fréchet, Poincaré, Naïve'],
    ["Pawe{\\l} \\'Swi\\k{e}cicki", 'Paweł Święcicki'],
    ["V{\\'a}zquez", 'Vázquez'],
    ["it\\'s what we\\'re after", "it's what we're after"],
    ['an \\"escaped\\" quotation', 'an "escaped" quotation'],
  ]);

  cases('quotation marks', [
    ["``CodeT5+'', a family", '“CodeT5+”, a family'],
    ["the `value' of", 'the ‘value’ of'],
    ["``the `inner' one'' and ``two''", '“the ‘inner’ one” and “two”'],
    ["`don't' is a word", "‘don't’ is a word"],
  ]);
  untouched('what only looks like quotation marks', [
    '`x` and `y`',
    '``code`` in Markdown',
    "5'' by 7''",
    "rock 'n' roll",
    "O'Neil's `thing",
    '```js',
  ]);

  cases('dashes', [
    ['two -- concepts', 'two – concepts'],
    ['one---two', 'one—two'],
    ['one --- two', 'one — two'],
    ['pages 55--76', 'pages 55–76'],
    ['9--52\\%', '9–52%'],
    ['Jensen--Shannon', 'Jensen–Shannon'],
    ['https://a.example/x--y has -- too', 'https://a.example/x--y has – too'],
    ['scratchx2013even', 'scratch–even'],
    ['donx2019t', 'don’t'],
    ['prediction$\\unicode{x2013}$while', 'prediction–while'],
  ]);
  untouched('hyphens', [
    'run it --fast now',
    'a - b',
    '-----',
    '<!-- x -->',
    'Linux 2013 even',
    'x2013',
    'PIF-N-K',
    'i--;',
  ]);

  cases('TeX escapes', [
    ['a 54.6\\% speedup', 'a 54.6% speedup'],
    ['Q\\&A \\#1 \\$5 a\\_b \\{x\\}', 'Q&A #1 $5 a_b {x}'],
    ['54.6\\\\% twice', '54.6% twice'],
    ['Wissenschaftler\\*innen \\[1\\] \\~9', 'Wissenschaftler*innen [1] ~9'],
    ['a Raspberry~Pi~5, (i)~the model', 'a Raspberry Pi 5, (i) the model'],
  ]);

  cases('commands around words', [
    ['critical textit{O}bstacles', 'critical Obstacles'],
    ['critical \\textit{O}bstacles', 'critical Obstacles'],
    ['\\textbf{a \\emph{b} {c}} d', 'a b c d'],
    ['textbf{a emph{b}}', 'a b'],
    ['\\texttt{x}, \\textsc{Y}, \\textrm{z}', 'x, Y, z'],
    ['mathrm{SE}(3), mathcal{L}, operatorname{argmax}', 'SE(3), L, argmax'],
    ['{\\bf bold} and ({\\it et al.})', 'bold and (et al.)'],
    ['$\\textit{bridge users}$', 'bridge users'],
    ['we propose \\method, and \\method{} follows', 'we propose method, and method follows'],
    ['\\unknown{kept words} here', 'kept words here'],
    ['by \\cite{dunlop2018} on', 'by on'],
    ['as shown~\\cite[p. 3]{a,b}.', 'as shown.'],
    ['see \\ref{fig} and \\label{x} it', 'see and it'],
    ['in \\textcolor{red}{red} words', 'in red words'],
    ['Krizhevsky \\etal on', 'Krizhevsky et al. on'],
    ['\\enquote{so} they say', '“so” they say'],
    ['CO\\textsubscript{2}', 'CO_{2}'],
    ['one\\\\ two \\newline three', 'one two three'],
    ['a\\footnote{A note.} b', 'a A note. b'],
    ['{\\TeX}book, Lua\\TeX', 'TeXbook, LuaTeX'],
    ['{Inc.\\Dash New}', 'Inc.— New'],
    ['\\mathrlap{\\frac{a}{b}} of~$q$', 'a/b of q'],
    ['\\ab {\\bf ab}', 'ab ab'],
  ]);

  untouched('backslashes, braces and tags of prose', [
    'C:\\new',
    'C:\\temp\\x_1.txt',
    'foo\\bar',
    '\\x3Cscript',
    'costs [$($())]',
    '{"a": ["b"]}',
    '<swi> and </swi>',
    'a < b > c',
    '<b and c>',
    'use {placeholder} here',
    'directions of {Qwen3-4B, 8B}',
    '{}',
    'a { b',
    'a } b',
    'https://api.example/{id}/x',
    '\\',
    '{run} {times} times',
  ]);

  cases('URLs', [
    ['at https://llm-stacking.github.io/{https://llm-stacking.github.io/}.', 'at https://llm-stacking.github.io/.'],
    ['at https://a.example/page/{here}.', 'at here (https://a.example/page/).'],
    ['at \\url{https://a.example/a_b}.', 'at https://a.example/a_b.'],
    ['\\href{https://a.example/x}{our page}', 'our page (https://a.example/x)'],
    ['https://a.example/a\\_b\\%20', 'https://a.example/a_b%20'],
    ['https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&b=2'],
    ['(https://a.example/a_(b)_c)', '(https://a.example/a_(b)_c)'],
  ]);

  cases('references and face markup', [
    ['Policy &amp; Society', 'Policy & Society'],
    ['&lt;i&gt; &quot;x&quot; &#39;y&#39; 1&#8211;2&nbsp;m', '<i> "x" \'y\' 1–2\xa0m'],
    ['Google&#x27;s &rsquo;a&rsquo; 0 &deg;C &ndash;', "Google's ’a’ 0 °C –"],
    ['&eacute;&Uuml;&ccedil;&szlig;&oslash;&alpha;&le;', 'éÜçßøα≤'],
    ['&#146;', '’'],
    ['&amp;lt;', '&lt;'],
    ['more (&amp;gt; 9) &amp;lt;= x', 'more (> 9) <= x'],
    ['&amp;amp; &amp;eacute;', '& é'],
    ['&unknown; &#0; &#xD800; & &;', '&unknown; &#0; &#xD800; & &;'],
    ['a <i>b</i> <b>c</b> <em class="x">d</em> <strong>e</strong>', 'a <i>b</i> <b>c</b> <i>d</i> <b>e</b>'],
    ['<p>one</p><p>two<br/>three</p>', 'one two three'],
    ['<scp>T</scp>reebase: an<scp>R</scp>package, m<scp>RNA</scp>', 'Treebase: an R package, mRNA'],
    ['<jats:p>a <jats:italic>b</jats:italic></jats:p><jats:p>c</jats:p>', 'a <i>b</i> c'],
    [
      'developed<jats:styled-content>tree</jats:styled-content>, from<jats:italic>one</jats:italic>to',
      'developed tree, from <i>one</i> to',
    ],
    ['a <sub>b', 'a <sub>b'],
    ['<script>x</script>', '<script>x</script>'],
  ]);

  cases('white space and controls', [
    ['  a \n\t b  ', 'a b'],
    ['a\xa0\xa0b', 'a\xa0b'],
    ['a\0b\x07c', 'abc'],
    ['a\u202eb\u2066c\uffff', 'abc'],
    ['', ''],
    [' ', ''],
  ]);
});

describe('cleanLine', () => {
  it('gives a plain string', () => {
    expect(reader.cleanLine("J. of {\\'E}tudes &amp; CO<sub>2</sub>")).to.equal('J. of Études & CO2');
  });
});
