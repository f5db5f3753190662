import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('ar');

/** After a noun that they belong to. */
const papers = (count: number): string =>
  plural(count, {
    one: 'ورقة بحثية واحدة',
    two: 'ورقتين بحثيتين',
    few: '# أوراق بحثية',
    other: '# ورقة بحثية',
  });

export const words: CardWords = {
  showLess: 'عرض أقل',
  moreAuthors: (count) =>
    plural(count, {
      one: 'ومؤلف آخر',
      two: 'ومؤلفان آخران',
      few: 'و# مؤلفين آخرين',
      many: 'و# مؤلفًا آخر',
      other: 'و# مؤلف آخر',
    }),
  types: {
    'article-journal': 'مقالة في مجلة علمية',
    'paper-conference': 'ورقة مؤتمر',
    preprint: 'نسخة ما قبل النشر',
    book: 'كتاب',
    chapter: 'فصل من كتاب',
    thesis: 'رسالة جامعية',
    report: 'تقرير',
    dataset: 'مجموعة بيانات',
    software: 'برمجية',
  },
  upvotes: (count, text) =>
    plural(
      count,
      {zero: 'لا أصوات', one: 'صوت واحد', two: 'صوتان', few: '# أصوات', many: '# صوتًا', other: '# صوت'},
      text,
    ),
  comments: (count, text) =>
    plural(
      count,
      {
        zero: 'لا تعليقات',
        one: 'تعليق واحد',
        two: 'تعليقان',
        few: '# تعليقات',
        many: '# تعليقًا',
        other: '# تعليق',
      },
      text,
    ),
  citations: (count, text) =>
    plural(
      count,
      {
        zero: 'لا استشهادات',
        one: 'استشهاد واحد',
        two: 'استشهادان',
        few: '# استشهادات',
        many: '# استشهادًا',
        other: '# استشهاد',
      },
      text,
    ),
  stars: (count, text) =>
    plural(count, {zero: 'لا نجوم', one: 'نجمة واحدة', two: 'نجمتان', few: '# نجوم', other: '# نجمة'}, text),
  isNew: 'جديد',
  version: (version, updated) =>
    [version && `النسخة ${number(version)}`, updated && `آخر تحديث: ${updated}`].filter(Boolean).join('، '),
  machineSummary: 'ملخص بالذكاء الاصطناعي',
  keywords: 'الكلمات المفتاحية',
  submittedBy: (name) => `مقدَّمة من \u2068${name}\u2069`,
  also: 'متاحة أيضًا على:',
  inLanguage: (language) => `اللغة: ${language}`,
  license: 'الترخيص',
  openAccess: 'وصول حر',
  equal: 'مساهمة متساوية',
  corresponding: 'المؤلف المراسل',
  citing: {
    cite: 'استشهاد',
    close: 'إغلاق',
    kinds: {database: 'لبرامج إدارة المراجع', reference: 'بصيغة مرجع', link: 'بصيغة رابط'},
    citation: (style) => `الاستشهاد بأسلوب \u2068${style}\u2069`,
    copy: 'نسخ',
    copied: 'تم النسخ.',
    copyByHand:
      'لا يمكن لهذه الصفحة أن تنسخ بنفسها. النص محدّد، ويمكن نسخه بالضغط على \u2068Ctrl+C\u2069، أو \u2068⌘C\u2069 على أجهزة ماك.',
    download: (extension) => `تنزيل \u2068${extension}\u2069`,
    failed: 'تعذّر إنشاء هذا الاستشهاد. يُرجى المحاولة مجددًا.',
  },
  exporting: {
    select: (title) => `تحديد «\u2068${title}\u2069»`,
    format: 'صيغة التصدير',
    exportAll: (count) => `تصدير ${papers(count)}`,
    exportSelected: (count) => `تصدير المحدّد (${number(count)})`,
    clear: 'إلغاء التحديد',
    exporting: 'جارٍ التصدير…',
    exported: (count) => `اكتمل تصدير ${papers(count)}.`,
    failed: 'تعذّر التصدير. يُرجى المحاولة مجددًا.',
  },
};
