import {expect} from '@open-wc/testing';
import {liftLinks} from '../../src/text/links.js';

const lifted = (text: string): string[] => liftLinks(text).map(({type, url}) => `${type} ${url}`);

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['no address at all', []],
  ['URLs like en.wikipedia.org or factquizmaster.com', []],
  ['Code: https://github.com/GAIR-NLP/ProX', ['code https://github.com/GAIR-NLP/ProX']],
  ['Code is at https://gitlab.inria.fr/a/b.', ['code https://gitlab.inria.fr/a/b']],
  ['at github.com/x/y_z.', ['code https://github.com/x/y_z']],
  ['see docs.github.com/en', ['project https://docs.github.com/en']],
  ['data: https://huggingface.co/datasets/a/b', ['dataset https://huggingface.co/datasets/a/b']],
  ['code: https://zenodo.org/records/1', ['dataset https://zenodo.org/records/1']],
  ['https://www.kaggle.com/datasets/a/b', ['dataset https://www.kaggle.com/datasets/a/b']],
  ['https://huggingface.co/YiDuo1999/Llama-3', ['model https://huggingface.co/YiDuo1999/Llama-3']],
  ['https://huggingface.co/collections/a/b', ['model https://huggingface.co/collections/a/b']],
  ['our code: https://huggingface.co/spaces/a/b', ['project https://huggingface.co/spaces/a/b']],
  ['our code: https://a.github.io/b', ['project https://a.github.io/b']],
  ['learned-odom.github.io', ['project https://learned-odom.github.io/']],
  ['see https://arxiv.org/abs/2503.02844', ['arxiv https://arxiv.org/abs/2503.02844']],
  ['https://doi.org/10.1145/3735633.', ['doi https://doi.org/10.1145/3735633']],
  ['https://youtu.be/eVFQbRyilCA.', ['video https://youtu.be/eVFQbRyilCA']],
  ['https://a.example/x.pdf', ['pdf https://a.example/x.pdf']],
  ['The implementation is at https://a.example/x', ['code https://a.example/x']],
  ['Our benchmark: https://a.example/x', ['dataset https://a.example/x']],
  ['a diff of the weights at https://aka.ms/orca-lm), a 13B', ['model https://aka.ms/orca-lm']],
  ['We share code. More at https://a.example/x', ['project https://a.example/x']],
  ['Code is linked on our project page https://a.example/x', ['project https://a.example/x']],
  [
    'data at https://a.example/d and code at https://a.example/c',
    ['dataset https://a.example/d', 'code https://a.example/c'],
  ],
  ['on our webpage: www.robot-learning.uk/miles.', ['project https://www.robot-learning.uk/miles']],
  [
    'https://github.com/a/b.git, http://www.github.com/a/b/ and github.com/a/b#readme',
    ['code https://github.com/a/b.git'],
  ],
  ['[https://a.github.io/](https://a.github.io/)', ['project https://a.github.io/']],
  [
    'https://en.wikipedia.org/wiki/A_(b), (https://a.example/c)',
    ['project https://en.wikipedia.org/wiki/A_(b)', 'project https://a.example/c'],
  ],
  ['"https://a.example/q?x=1&y=2".', ['project https://a.example/q?x=1&y=2']],
  ['https://a.example/1,https://a.example/2', ['project https://a.example/1', 'project https://a.example/2']],
  [
    'https://web.archive.org/web/2020/https://a.example/',
    ['project https://web.archive.org/web/2020/https://a.example/'],
  ],
  [
    '代码见https://github.com/a/b。模型见https://huggingface.co/a/b上',
    ['code https://github.com/a/b', 'model https://huggingface.co/a/b'],
  ],
  ['**https://a.example/x**', ['project https://a.example/x']],
  ['me@github.com/x, x@www.a.example', []],
  ['https://me:secret@a.example/ and http://localhost/x', []],
  ['javascript:alert(1) ftp://a.example', []],
];

describe('liftLinks', () => {
  for (const [text, links] of rows) {
    it(`${text} → ${links.join(', ') || 'nothing'}`, () => {
      expect(lifted(text)).to.deep.equal(links);
    });
  }

  it('reads the characters of a text with marks', () => {
    expect(liftLinks(['G', {type: 'sub', text: 'x'}, ' code: https://github.com/a/b'])).to.deep.equal([
      {type: 'code', url: 'https://github.com/a/b'},
    ]);
  });
});
