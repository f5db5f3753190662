import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('he');
const papers = (count: number): string => plural(count, {one: 'מאמר אחד', two: 'שני מאמרים', other: '# מאמרים'});

export const words: CardWords = {
  showLess: 'הצגת פחות',
  moreAuthors: (count) => plural(count, {one: 'ועוד מחבר אחד', two: 'ועוד שני מחברים', other: 'ועוד # מחברים'}),
  types: {
    'article-journal': 'מאמר בכתב עת',
    'paper-conference': 'מאמר בכנס',
    preprint: 'קדם־פרסום',
    book: 'ספר',
    chapter: 'פרק בספר',
    thesis: 'תזה',
    report: 'דוח',
    dataset: 'מערך נתונים',
    software: 'תוכנה',
  },
  upvotes: (count, text) => plural(count, {one: 'הצבעה אחת', two: 'שתי הצבעות', other: '# הצבעות'}, text),
  comments: (count, text) => plural(count, {one: 'תגובה אחת', two: 'שתי תגובות', other: '# תגובות'}, text),
  citations: (count, text) => plural(count, {one: 'ציטוט אחד', two: 'שני ציטוטים', other: '# ציטוטים'}, text),
  stars: (count, text) => plural(count, {one: 'כוכב אחד', two: 'שני כוכבים', other: '# כוכבים'}, text),
  isNew: 'חדש',
  version: (version, updated) =>
    [version && `גרסה ${number(version)}`, updated && `עדכון אחרון: ${updated}`].filter(Boolean).join(', '),
  machineSummary: 'סיכום AI',
  keywords: 'מילות מפתח',
  submittedBy: (name) => `הוגש בידי \u2068${name}\u2069`,
  also: 'גם כאן:',
  inLanguage: (language) => `שפה: ${language}`,
  license: 'רישיון',
  openAccess: 'גישה פתוחה',
  equal: 'תרומה שווה',
  corresponding: 'מחבר ליצירת קשר',
  citing: {
    cite: 'ציטוט',
    close: 'סגירה',
    kinds: {database: 'לתוכנות לניהול מקורות', reference: 'כהפניה ביבליוגרפית', link: 'כקישור'},
    citation: (style) => `ציטוט בסגנון \u2068${style}\u2069`,
    copy: 'העתקה',
    copied: 'הועתק.',
    copyByHand:
      'הדף הזה אינו יכול להעתיק בעצמו. הטקסט מסומן, ואפשר להעתיק אותו בעזרת \u2068Ctrl+C\u2069, או \u2068⌘C\u2069 ב־Mac.',
    download: (extension) => `הורדת \u2068${extension}\u2069`,
    failed: 'לא ניתן היה להפיק את הציטוט. אפשר לנסות שוב.',
  },
  exporting: {
    select: (title) => `בחירת ”\u2068${title}\u2069”`,
    format: 'פורמט הייצוא',
    exportAll: (count) => `ייצוא ${papers(count)}`,
    exportSelected: (count) => `ייצוא הנבחרים (${number(count)})`,
    clear: 'ביטול הבחירה',
    exporting: 'מתבצע ייצוא…',
    exported: (count) => `הייצוא הושלם: ${papers(count)}.`,
    failed: 'הייצוא נכשל. אפשר לנסות שוב.',
  },
};
