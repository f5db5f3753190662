import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('ar');

/** After a preposition. */
const papers = (count: number): string =>
  plural(count, {
    one: 'ورقة بحثية واحدة',
    two: 'ورقتين بحثيتين',
    few: '# أوراق بحثية',
    other: '# ورقة بحثية',
  });

const newPapers = (count: number): string =>
  plural(count, {
    zero: 'لا أوراق جديدة',
    one: 'ورقة جديدة واحدة',
    two: 'ورقتان جديدتان',
    few: '# أوراق جديدة',
    other: '# ورقة جديدة',
  });

export const words: ReadingWords = {
  search: (count) => `البحث في ${count ? papers(count) : 'الأوراق البحثية'}`,
  clear: 'مسح البحث',
  sort: 'الترتيب حسب',
  orders: {
    source: 'الترتيب الافتراضي',
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
    title: 'العنوان',
    upvotes: 'الأكثر أصواتًا',
    citations: 'الأكثر استشهادًا بها',
    trending: 'الرائجة',
    relevance: 'الأكثر صلة',
  },
  noTrend: 'لم تنل هذه الأوراق أصواتًا تُرتَّب على أساسها، لذا تظهر الأحدث أولًا.',
  found: (count, total) => `${number(count)} من أصل ${papers(total)}`,
  noMatch: (query) => `لا توجد أوراق بحثية تطابق «\u2068${query}\u2069».`,
  didYouMean: 'هل المقصود:',
  nearest: 'عناوين مقاربة:',

  unread: {
    above: (count) => `${newPapers(count)} منذ زيارتك الأخيرة`,
    below: 'شوهدت من قبل',
  },

  starring: {
    star: 'تمييز بنجمة',
    starPaper: (title) => `تمييز «\u2068${title}\u2069» بنجمة`,
    starred: (count) => `المميّزة بنجمة (${number(count)})`,
    none: 'ليس بين هذه الأوراق ما هو مميّز بنجمة.',
    copyLink: 'نسخ رابط هذه الأوراق',
    tooMany: 'هذه الأوراق أكثر من أن يسعها رابط واحد.',
  },

  links: {
    link: 'رابط',
    copied: 'تم النسخ',
    copyByHand: 'يمكن نسخ هذا العنوان بالضغط على \u2068Ctrl+C\u2069، أو \u2068⌘C\u2069 على أجهزة ماك:',
  },
  opened: {
    linked: 'هذه هي الورقة التي يؤدي إليها الرابط.',
    chosen: 'هذه هي الورقة التي اخترتها.',
    hidden: 'وهي ليست ضمن نتائج البحث الحالي.',
    leftOut: 'وهي ليست ضمن القائمة الحالية.',
    further: 'وهي في موضع لاحق من هذه القائمة.',
    missing: (more) =>
      `الورقة التي يؤدي إليها الرابط ليست ${more ? 'بين الأوراق المحمّلة حتى الآن' : 'في هذه القائمة'}.`,
    showAll: 'عرض كل الأوراق',
    close: 'إغلاق',
  },

  similar: {similar: 'أوراق مشابهة', looking: 'جارٍ البحث…', none: 'لا توجد أوراق مشابهة في هذه القائمة.'},

  shortcuts: {
    title: 'اختصارات لوحة المفاتيح',
    close: 'إغلاق',
    keys: {
      next: 'الورقة التالية',
      previous: 'الورقة السابقة',
      open: 'فتح الورقة',
      expand: 'عرض المستخلص كاملًا',
      cite: 'استشهاد',
      star: 'تمييز بنجمة',
      search: 'بحث',
      help: 'هذه القائمة',
      close: 'إغلاق',
    },
  },

  scrolling: {list: 'الأوراق البحثية', toFirst: 'العودة إلى أولى الأوراق'},

  newPapers,
};
