/** Papers for stories that are about a paper's shape: long, bare, from right to left, retracted. */
export const long = {
  id: 'long',
  title:
    'Towards a Thoroughly Comprehensive, Unreasonably Detailed and Nevertheless Readable Account of Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-Scale Pre-Training, with Applications to Everything Else That Has Ever Been Written Down',
  url: 'https://example.org/long',
  authors: Array.from({length: 64}, (_, index) =>
    index % 7
      ? `Firstname${index} Familyname-Doublename`
      : `Wolfeschlegelsteinhausenbergerdorff von Überlanger Name ${index}`,
  ),
  published: '2024-10-17',
  venue:
    'Proceedings of the Forty-Second Annual International Conference on Very Long Names of Conferences and Workshops',
  type: 'paper-conference',
  abstract: `${'One long sentence follows another until there is no end to be seen. '.repeat(24)}https://example.org/an/address/that/does/not/break/anywhere/and/is/longer/than/the/line/it/stands/in/by/a/good/deal`,
  pdf: 'https://example.org/long.pdf',
  code: 'https://github.com/example/long',
  model: 'https://huggingface.co/example/long',
  dataset: 'https://huggingface.co/datasets/example/long',
  project: 'https://long.github.io/',
  video: 'https://www.youtube.com/watch?v=long',
  doi: '10.1000/long',
};

export const bare = {id: 'bare', title: 'A paper of which nothing is known but this'};

export const titleAndAbstract = {
  id: 'two',
  title: 'With a title and an abstract a card is complete',
  abstract: 'There is nothing missing here, and nothing stands for what is not known.',
};

export const marks = {
  id: 'marks',
  title: 'Stacking with $G_{stack}$: H<sub>2</sub>O, 10$^{-3}$ and O(n^2)',
  url: 'https://example.org/marks',
  authors: ['T\\"ulu Ünal', "Erd\\H{o}s P\\'al"],
  published: '2024',
  abstract:
    "The loss is defined as N_E sum_{i=1}^{N_E} f_i p_i, where f_i is a frequency -- a ``54.6\\%'' speedup on 8*16B models. A formula that needs a renderer stays readable: $\\int_0^1 \\frac{f(x)}{1+x^2}\\,dx$.",
};

export const retracted = {
  id: 'retracted',
  title: 'A result that did not hold',
  url: 'https://example.org/retracted',
  authors: ['Ada Lovelace'],
  published: '2021-05',
  venue: 'Journal of Examples',
  abstract: 'The chip beside the title is text, and no theme takes it away.',
  status: 'retracted',
};

export const rightToLeft = [
  {
    id: 'ar',
    title: 'نماذج لغوية صغيرة تتعلم من نصوص قليلة',
    url: 'https://example.org/ar',
    authors: ['ليلى الخالدي', 'John Smith', 'عمر حداد'],
    published: '2024-10-17',
    venue: 'مجلة اللغويات الحاسوبية',
    abstract: 'ندرس كيف تتعلم النماذج الصغيرة (مثل GPT-2) من نصوص قليلة، ونبيّن أن ترتيب النصوص أهم من عددها.',
    language: 'ar',
    pdf: 'https://example.org/ar.pdf',
    code: 'https://github.com/example/ar',
  },
  {
    id: 'en',
    title: 'An English title in a page that runs from right to left (with brackets)',
    url: 'https://example.org/en',
    authors: ['Ada Lovelace', 'דוד לוי'],
    published: '2023',
    venue: 'ACL 2023',
    abstract: 'The abstract keeps its own direction; the card around it follows the page.',
    language: 'en',
    pdf: 'https://example.org/en.pdf',
  },
];
