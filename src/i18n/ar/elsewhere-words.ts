import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `أُرسل عنوانك، لكن هذه الصفحة لا تتلقى النتيجة من \u2068${name}\u2069. إذا لم تصلك رسالة خلال عشر دقائق، فيُرجى المحاولة هناك.`,
  'handed-off': 'يُرجى إكمال الاشتراك في علامة التبويب التي فُتحت.',
  mailOpened: 'يُرجى إرسال الرسالة التي فتحها برنامج البريد، ويمكن أن تبقى فارغة.',
  nameMissing: 'يُرجى إدخال اسمك.',
  listMissing: 'يُرجى اختيار واحدة على الأقل.',
  consentMissing: 'يُرجى تحديد المربع للمتابعة.',
  pressAgain: 'كل شيء جاهز. يُرجى الضغط على الزر مرة أخرى، وسيفتح علامة تبويب جديدة.',
  openAgain: 'فتح مرة أخرى',
  loadFrame: (name) => `تحميل النموذج من \u2068${name}\u2069`,
  frameNote: (name, host) => `هذا نموذج \u2068${name}\u2069، ويُحمّل من \u2068${host}\u2069 عند الضغط على الزر.`,
  frameTitle: (name) => `نموذج الاشتراك لدى \u2068${name}\u2069`,
  frameShown: (name) => `يُرجى الاشتراك عبر نموذج \u2068${name}\u2069.`,
  follow: (name) => `الاشتراك لدى \u2068${name}\u2069`,
  writeMail: 'الاشتراك بالبريد الإلكتروني',
  mailNote: (address) => `تكفي رسالة إلى \u2068${address}\u2069، ويمكن أن تكون فارغة.`,
  name: 'الاسم',
  optional: 'اختياري',
  lists: 'ما الذي يهمّك تلقّيه؟',
  frequency: 'كم مرة؟',
  privacy: 'سياسة الخصوصية',
  following: (query) => `يشمل اشتراكك ما تعرضه القائمة الآن: \u2068${query}\u2069`,
  feeds: 'كما يمكن متابعة القائمة في قارئ خلاصات:',
};
