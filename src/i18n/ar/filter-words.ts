import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('ar');

const forms = {few: '# أوراق بحثية', other: '# ورقة بحثية', one: 'ورقة بحثية واحدة'};
const papers = (count: number): string => plural(count, {...forms, zero: 'لا أوراق بحثية', two: 'ورقتان بحثيتان'});

export const words: FilterWords = {
  facets: {
    filter: 'تصفية',
    filters: (count) => `تصفية ${count} (عوامل مفعّلة)`,
    active: 'عوامل التصفية المفعّلة',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'عدا ' : ''}\u2068${value}\u2069`,
    remove: (chip) => `إزالة \u2068${chip}\u2069`,
    clear: 'إزالة الكل',
    fields: {
      year: 'السنة',
      date: 'التاريخ',
      venue: 'جهة النشر',
      type: 'النوع',
      author: 'المؤلف',
      tag: 'الكلمة المفتاحية',
      has: 'المرفقات',
    },
    not: 'عدا',
    exclude: (value) => `عدا \u2068${value}\u2069`,
    counted: (value, count) => `\u2068${value}\u2069، ${papers(count)}`,
    all: (count) => `عرض الكل (${number(count)})`,
    fewer: 'عرض أقل',
    find: (field) => `البحث في «${field}»`,
    more: (count) => `قيم أخرى: ${number(count)}، ويمكن العثور عليها بالكتابة`,
    noValue: 'لا نتائج',
    nothing: 'ليس في هذه الأوراق ما يمكن التصفية على أساسه.',
    time: 'الأوراق البحثية عبر الزمن',
    from: 'من',
    to: 'إلى',
    period: (period, count, total) =>
      `${period}: ${number(count)} من أصل ${plural(total, {...forms, two: 'ورقتين بحثيتين'})}`,
    undated: (count, unit) => `${papers(count)} بلا ${unit === 'year' ? 'تاريخ' : 'شهر محدّد'}`,
  },

  groups: {
    label: 'التجميع',
    by: {
      none: 'بلا تجميع',
      day: 'حسب اليوم',
      week: 'حسب الأسبوع',
      month: 'حسب الشهر',
      year: 'حسب السنة',
      venue: 'حسب جهة النشر',
      type: 'حسب النوع',
    },
    undated: 'بلا تاريخ',
    other: 'أخرى',
    list: 'المجموعات',
    goTo: 'انتقال إلى…',
    go: 'انتقال',
  },

  dates: {
    label: 'التاريخ',
    unit: 'طول المدة',
    units: {day: 'يوم', week: 'أسبوع', month: 'شهر', year: 'سنة'},
    all: 'كل التواريخ',
    week: (monday) => `الأسبوع من ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `أقدم: ${period}` : 'أقدم'),
    later: (period) => (period ? `أحدث: ${period}` : 'أحدث'),
    nothingEarlier: 'لا يوجد ما هو أقدم.',
    nothingLater: 'لا يوجد ما هو أحدث.',
  },
};
