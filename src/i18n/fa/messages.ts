import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('fa');

export const words: Messages = {
  by: (names) => `به کوشش \u2068${names}\u2069`,
  papers: (count, more) => `${number(count)} مقاله${more ? ' تا اینجا' : ''}`,
  loading: 'در حال بارگذاری…',
  showMore: (count) => (count ? `نمایش ${number(count)} مقالهٔ دیگر` : 'نمایش بیشتر'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'کد',
    model: 'مدل',
    dataset: 'مجموعه‌داده',
    project: 'پروژه',
    slides: 'اسلاید',
    poster: 'پوستر',
    video: 'ویدئو',
    blog: 'وبلاگ',
    supplement: 'مواد تکمیلی',
  },
  status: {
    withdrawn: 'پس‌گرفته‌شده',
    retracted: 'سلب اعتبار شده',
    corrected: 'اصلاح‌شده',
    superseded: 'نسخهٔ تازه‌تری دارد',
  },
  failed: 'مشکلی پیش آمد.',
  retry: 'تلاش دوباره',
  subscribeHeading: 'مقاله‌های پرطرفدار را با ایمیل دریافت کنید!',
  emailLabel: 'نشانی ایمیل',
  subscribe: 'اشتراک',
};
