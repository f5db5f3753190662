import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `הכתובת שלך נשלחה, אבל הדף הזה אינו מקבל את התוצאה מ־\u2068${name}\u2069. אם לא תגיע הודעה בתוך עשר דקות, כדאי לנסות שם.`,
  'handed-off': 'יש להשלים את ההרשמה בלשונית שנפתחה.',
  mailOpened: 'יש לשלוח את ההודעה שנפתחה בתוכנת הדואר. היא יכולה להישאר ריקה.',
  nameMissing: 'יש להזין שם.',
  listMissing: 'יש לבחור לפחות אפשרות אחת.',
  consentMissing: 'יש לסמן את התיבה כדי להמשיך.',
  pressAgain: 'הכול מוכן. יש ללחוץ שוב על הכפתור, והוא יפתח לשונית חדשה.',
  openAgain: 'פתיחה חוזרת',
  loadFrame: (name) => `טעינת הטופס של \u2068${name}\u2069`,
  frameNote: (name, host) => `הטופס הוא של \u2068${name}\u2069, ובלחיצה על הכפתור הוא ייטען מ־\u2068${host}\u2069.`,
  frameTitle: (name) => `טופס ההרשמה של \u2068${name}\u2069`,
  frameShown: (name) => `אפשר להירשם בטופס של \u2068${name}\u2069.`,
  follow: (name) => `הרשמה אצל \u2068${name}\u2069`,
  writeMail: 'הרשמה בדוא״ל',
  mailNote: (address) => `די לשלוח הודעה אל \u2068${address}\u2069. היא יכולה להיות ריקה.`,
  name: 'שם',
  optional: 'לא חובה',
  lists: 'מה ברצונך לקבל?',
  frequency: 'באיזו תדירות?',
  privacy: 'מדיניות פרטיות',
  following: (query) => `ההרשמה היא למה שמוצג ברשימה עכשיו: \u2068${query}\u2069`,
  feeds: 'אפשר גם לעקוב אחר הרשימה בקורא RSS:',
};
