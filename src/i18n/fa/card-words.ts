import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('fa');

export const words: CardWords = {
  showLess: 'نمایش کمتر',
  moreAuthors: (count) => `و ${number(count)} نفر دیگر`,
  types: {
    'article-journal': 'مقالهٔ نشریه',
    'paper-conference': 'مقالهٔ همایش',
    preprint: 'پیش‌چاپ',
    book: 'کتاب',
    chapter: 'فصل کتاب',
    thesis: 'پایان‌نامه',
    report: 'گزارش',
    dataset: 'مجموعه‌داده',
    software: 'نرم‌افزار',
  },
  upvotes: (_, text) => `${text} رأی`,
  comments: (_, text) => `${text} دیدگاه`,
  citations: (_, text) => `${text} استناد`,
  stars: (_, text) => `${text} ستاره`,
  isNew: 'تازه',
  version: (version, updated) =>
    [version && `نسخهٔ ${number(version)}`, updated && `به‌روزرسانی: ${updated}`].filter(Boolean).join('، '),
  machineSummary: 'خلاصهٔ هوش مصنوعی',
  keywords: 'کلیدواژه‌ها',
  submittedBy: (name) => `فرستنده: \u2068${name}\u2069`,
  also: 'همچنین در:',
  inLanguage: (language) => `زبان: ${language}`,
  license: 'مجوز',
  openAccess: 'دسترسی آزاد',
  equal: 'سهم برابر',
  corresponding: 'نویسندهٔ مسئول',
  citing: {
    cite: 'استناد',
    close: 'بستن',
    kinds: {database: 'برای نرم‌افزار مدیریت منابع', reference: 'برای فهرست منابع', link: 'به‌صورت پیوند'},
    citation: (style) => `استناد به شیوهٔ \u2068${style}\u2069`,
    copy: 'کپی',
    copied: 'کپی شد.',
    copyByHand:
      'این صفحه نمی‌تواند خودش کپی کند. متن انتخاب شده است: آن را با \u2068Ctrl+C\u2069، یا در مک با \u2068⌘C\u2069، کپی کنید.',
    download: (extension) => `دانلود \u2068${extension}\u2069`,
    failed: 'این استناد ساخته نشد. دوباره تلاش کنید.',
  },
  exporting: {
    select: (title) => `انتخاب «\u2068${title}\u2069»`,
    format: 'قالب خروجی',
    exportAll: (count) => `خروجی گرفتن از ${number(count)} مقاله`,
    exportSelected: (count) => `خروجی گرفتن از ${number(count)} مقالهٔ انتخابی`,
    clear: 'لغو انتخاب',
    exporting: 'در حال گرفتن خروجی…',
    exported: (count) => `از ${number(count)} مقاله خروجی گرفته شد.`,
    failed: 'گرفتن خروجی ممکن نشد. دوباره تلاش کنید.',
  },
};
