import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('fa');
const papers = (count: number): string => `${number(count)} مقاله`;

export const words: FilterWords = {
  facets: {
    filter: 'فیلتر',
    filters: (count) => `فیلتر ${count} (مورد فعال)`,
    active: 'فیلترهای فعال',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'به‌جز ' : ''}\u2068${value}\u2069`,
    remove: (chip) => `حذف \u2068${chip}\u2069`,
    clear: 'حذف همه',
    fields: {
      year: 'سال',
      date: 'تاریخ',
      venue: 'محل انتشار',
      type: 'نوع',
      author: 'نویسنده',
      tag: 'کلیدواژه',
      has: 'همراه با',
    },
    not: 'به‌جز',
    exclude: (value) => `به‌جز \u2068${value}\u2069`,
    counted: (value, count) => `\u2068${value}\u2069، ${papers(count)}`,
    all: (count) => `نمایش هر ${number(count)} مورد`,
    fewer: 'نمایش کمتر',
    find: (field) => `جست‌وجو در «${field}»`,
    more: (count) => `${number(count)} مورد دیگر: برای یافتن، بنویسید`,
    noValue: 'چیزی پیدا نشد',
    nothing: 'این مقاله‌ها چیزی برای فیلتر کردن ندارند.',
    time: 'مقاله‌ها در گذر زمان',
    from: 'از',
    to: 'تا',
    period: (period, count, total) => `${period}: ${number(count)} از ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} بدون ${unit === 'year' ? 'تاریخ' : 'ماه'}`,
  },

  groups: {
    label: 'گروه‌بندی',
    by: {
      none: 'بدون گروه‌بندی',
      day: 'بر اساس روز',
      week: 'بر اساس هفته',
      month: 'بر اساس ماه',
      year: 'بر اساس سال',
      venue: 'بر اساس محل انتشار',
      type: 'بر اساس نوع',
    },
    undated: 'بدون تاریخ',
    other: 'سایر',
    list: 'گروه‌ها',
    goTo: 'رفتن به…',
    go: 'برو',
  },

  dates: {
    label: 'تاریخ',
    unit: 'بازهٔ زمانی',
    units: {day: 'روز', week: 'هفته', month: 'ماه', year: 'سال'},
    all: 'همهٔ تاریخ‌ها',
    week: (monday) => `هفتهٔ ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `قدیمی‌تر: ${period}` : 'قدیمی‌تر'),
    later: (period) => (period ? `جدیدتر: ${period}` : 'جدیدتر'),
    nothingEarlier: 'چیزی قدیمی‌تر از این نیست.',
    nothingLater: 'چیزی جدیدتر از این نیست.',
  },
};
