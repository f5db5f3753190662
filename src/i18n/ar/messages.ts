import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {plural} = numbers('ar');

export const words: Messages = {
  by: (names) => `إعداد: \u2068${names}\u2069`,
  papers: (count, more) =>
    plural(count, {
      zero: 'لا أوراق بحثية',
      one: 'ورقة بحثية واحدة',
      two: 'ورقتان بحثيتان',
      few: '# أوراق بحثية',
      other: '# ورقة بحثية',
    }) + (more ? ' حتى الآن' : ''),
  loading: 'جارٍ التحميل…',
  showMore: (count) =>
    count
      ? plural(count, {
          one: 'عرض ورقة أخرى',
          two: 'عرض ورقتين أخريين',
          few: 'عرض # أوراق أخرى',
          other: 'عرض # ورقة أخرى',
        })
      : 'عرض المزيد',
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'الشفرة',
    model: 'النموذج',
    dataset: 'مجموعة البيانات',
    project: 'المشروع',
    slides: 'الشرائح',
    poster: 'الملصق',
    video: 'الفيديو',
    blog: 'المدونة',
    supplement: 'المواد التكميلية',
  },
  status: {withdrawn: 'سحبها المؤلفون', retracted: 'مسحوبة من النشر', corrected: 'مصحّحة', superseded: 'صدرت نسخة أحدث'},
  failed: 'حدث خطأ ما.',
  retry: 'إعادة المحاولة',
  subscribeHeading: 'أبرز الأوراق البحثية الرائجة في بريدك الإلكتروني!',
  emailLabel: 'البريد الإلكتروني',
  subscribe: 'اشتراك',
};
