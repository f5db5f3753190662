import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('fa');

export const words: ReadingWords = {
  search: (count) => `جست‌وجو در ${count ? `${number(count)} مقاله` : 'مقاله‌ها'}`,
  clear: 'پاک کردن جست‌وجو',
  sort: 'مرتب‌سازی بر اساس',
  orders: {
    source: 'ترتیب پیش‌فرض',
    newest: 'جدیدترین',
    oldest: 'قدیمی‌ترین',
    title: 'عنوان',
    upvotes: 'بیشترین رأی',
    citations: 'پراستنادترین',
    trending: 'پرطرفدار',
    relevance: 'مرتبط‌ترین',
  },
  noTrend: 'این مقاله‌ها رأیی ندارند که مبنای ترتیب باشد؛ جدیدترین‌ها اول آمده‌اند.',
  found: (count, total) => `${number(count)} از ${number(total)} مقاله`,
  noMatch: (query) => `مقاله‌ای برای «\u2068${query}\u2069» پیدا نشد.`,
  didYouMean: 'منظورتان این بود:',
  nearest: 'عنوان‌های نزدیک:',

  unread: {
    above: (count) => `${number(count)} مقالهٔ تازه پس از آخرین بازدیدتان`,
    below: 'قبلاً دیده‌شده',
  },

  starring: {
    star: 'نشان کردن',
    starPaper: (title) => `نشان کردن «\u2068${title}\u2069»`,
    starred: (count) => `نشان‌شده‌ها (${number(count)})`,
    none: 'هیچ‌یک از این مقاله‌ها را نشان نکرده‌اید.',
    copyLink: 'کپی پیوند این مقاله‌ها',
    tooMany: 'این تعداد مقاله در یک پیوند جا نمی‌شود.',
  },

  links: {
    link: 'پیوند',
    copied: 'کپی شد',
    copyByHand: 'این نشانی را با \u2068Ctrl+C\u2069، یا در مک با \u2068⌘C\u2069، کپی کنید:',
  },
  opened: {
    linked: 'پیوند به این مقاله می‌رسد.',
    chosen: 'این مقاله‌ای است که انتخاب کردید.',
    hidden: 'در نتایج جست‌وجوی کنونی نیست.',
    leftOut: 'در فهرست کنونی نیست.',
    further: 'در همین فهرست، پایین‌تر آمده است.',
    missing: (more) =>
      `مقاله‌ای که پیوند به آن می‌رسد ${more ? 'میان مقاله‌های بارگذاری‌شده تا اینجا' : 'در این فهرست'} نیست.`,
    showAll: 'نمایش همهٔ مقاله‌ها',
    close: 'بستن',
  },

  similar: {similar: 'مقاله‌های مشابه', looking: 'در حال جست‌وجو…', none: 'در این فهرست مقالهٔ مشابهی نیست.'},

  shortcuts: {
    title: 'میان‌برهای صفحه‌کلید',
    close: 'بستن',
    keys: {
      next: 'مقالهٔ بعدی',
      previous: 'مقالهٔ قبلی',
      open: 'باز کردن مقاله',
      expand: 'نمایش کامل چکیده',
      cite: 'استناد',
      star: 'نشان کردن',
      search: 'جست‌وجو',
      help: 'همین فهرست',
      close: 'بستن',
    },
  },

  scrolling: {list: 'مقاله‌ها', toFirst: 'بازگشت به نخستین مقاله‌ها'},

  newPapers: (count) => `${number(count)} مقالهٔ تازه`,
};
