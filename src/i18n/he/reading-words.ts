import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('he');
const newPapers = (count: number): string =>
  plural(count, {one: 'מאמר חדש אחד', two: 'שני מאמרים חדשים', other: '# מאמרים חדשים'});

export const words: ReadingWords = {
  search: (count) =>
    count
      ? plural(count, {one: 'חיפוש במאמר אחד', two: 'חיפוש בשני מאמרים', other: 'חיפוש ב־# מאמרים'})
      : 'חיפוש מאמרים',
  clear: 'ניקוי החיפוש',
  sort: 'מיון לפי',
  orders: {
    source: 'סדר ברירת המחדל',
    newest: 'מהחדש לישן',
    oldest: 'מהישן לחדש',
    title: 'כותרת',
    upvotes: 'הכי הרבה הצבעות',
    citations: 'המצוטטים ביותר',
    trending: 'המדוברים',
    relevance: 'ההתאמה הטובה ביותר',
  },
  noTrend: 'למאמרים האלה אין הצבעות שאפשר לדרג לפיהן, ולכן החדשים מופיעים ראשונים.',
  found: (count, total) =>
    `${number(count)} מתוך ${plural(total, {one: 'מאמר אחד', two: 'שני מאמרים', other: '# מאמרים'})}`,
  noMatch: (query) => `לא נמצא מאמר שמתאים לחיפוש ”\u2068${query}\u2069”.`,
  didYouMean: 'אולי הכוונה היא:',
  nearest: 'כותרות דומות:',

  unread: {
    above: (count) => `${newPapers(count)} מאז הביקור האחרון שלך`,
    below: 'נצפו בעבר',
  },

  starring: {
    star: 'סימון בכוכב',
    starPaper: (title) => `סימון ”\u2068${title}\u2069” בכוכב`,
    starred: (count) => `מסומנים בכוכב (${number(count)})`,
    none: 'לא סימנת בכוכב אף אחד מהמאמרים האלה.',
    copyLink: 'העתקת קישור למאמרים אלה',
    tooMany: 'יש כאן יותר מדי מאמרים לקישור אחד.',
  },

  links: {
    link: 'קישור',
    copied: 'הועתק',
    copyByHand: 'אפשר להעתיק את הכתובת הזאת בעזרת \u2068Ctrl+C\u2069, או \u2068⌘C\u2069 ב־Mac:',
  },
  opened: {
    linked: 'זה המאמר שהקישור מוביל אליו.',
    chosen: 'זה המאמר שבחרת.',
    hidden: 'הוא אינו בתוצאות החיפוש הנוכחי.',
    leftOut: 'הוא אינו ברשימה הנוכחית.',
    further: 'הוא מופיע בהמשך הרשימה.',
    missing: (more) => `המאמר שהקישור מוביל אליו אינו ${more ? 'בין המאמרים שנטענו עד כה' : 'ברשימה הזאת'}.`,
    showAll: 'הצגת כל המאמרים',
    close: 'סגירה',
  },

  similar: {similar: 'מאמרים דומים', looking: 'מתבצע חיפוש…', none: 'אין ברשימה הזאת מאמרים דומים.'},

  shortcuts: {
    title: 'מקשי קיצור',
    close: 'סגירה',
    keys: {
      next: 'המאמר הבא',
      previous: 'המאמר הקודם',
      open: 'פתיחת המאמר',
      expand: 'הצגת התקציר המלא',
      cite: 'ציטוט',
      star: 'סימון בכוכב',
      search: 'חיפוש',
      help: 'הרשימה הזאת',
      close: 'סגירה',
    },
  },

  scrolling: {list: 'מאמרים', toFirst: 'חזרה למאמרים הראשונים'},

  newPapers,
};
