import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('he');
const papers = (count: number): string => plural(count, {one: 'מאמר אחד', two: 'שני מאמרים', other: '# מאמרים'});

export const words: FilterWords = {
  facets: {
    filter: 'סינון',
    filters: (count) => `סינון, ${count} (מסננים פעילים)`,
    active: 'מסננים פעילים',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'ללא ' : ''}\u2068${value}\u2069`,
    remove: (chip) => `הסרת \u2068${chip}\u2069`,
    clear: 'הסרת הכול',
    fields: {
      year: 'שנה',
      date: 'תאריך',
      venue: 'במת פרסום',
      type: 'סוג',
      author: 'מחבר',
      tag: 'מילת מפתח',
      has: 'כולל',
    },
    not: 'ללא',
    exclude: (value) => `ללא \u2068${value}\u2069`,
    counted: (value, count) => `\u2068${value}\u2069, ${papers(count)}`,
    all: (count) => `הצגת הכול (${number(count)})`,
    fewer: 'הצגת פחות',
    find: (field) => `חיפוש ברשימה: ${field}`,
    more: (count) => `נוספים: ${number(count)}. אפשר להקליד כדי למצוא אותם`,
    noValue: 'לא נמצא דבר',
    nothing: 'אין במאמרים האלה מידע שאפשר לסנן לפיו.',
    time: 'המאמרים לאורך זמן',
    from: 'התחלה',
    to: 'סוף',
    period: (period, count, total) => `${period}: ${number(count)} מתוך ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} ללא ${unit === 'year' ? 'תאריך' : 'ציון חודש'}`,
  },

  groups: {
    label: 'קיבוץ',
    by: {
      none: 'ללא קיבוץ',
      day: 'לפי יום',
      week: 'לפי שבוע',
      month: 'לפי חודש',
      year: 'לפי שנה',
      venue: 'לפי במת פרסום',
      type: 'לפי סוג',
    },
    undated: 'ללא תאריך',
    other: 'אחר',
    list: 'קבוצות',
    goTo: 'מעבר אל…',
    go: 'מעבר',
  },

  dates: {
    label: 'תאריכים',
    unit: 'משך התקופה',
    units: {day: 'יום', week: 'שבוע', month: 'חודש', year: 'שנה'},
    all: 'כל התאריכים',
    week: (monday) => `השבוע החל ב־${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `מוקדם יותר: ${period}` : 'מוקדם יותר'),
    later: (period) => (period ? `מאוחר יותר: ${period}` : 'מאוחר יותר'),
    nothingEarlier: 'אין דבר מוקדם יותר.',
    nothingLater: 'אין דבר מאוחר יותר.',
  },
};
