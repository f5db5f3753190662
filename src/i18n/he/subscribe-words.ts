import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('he');

export const words: SubscribeWords = {
  submitting: 'ההרשמה מתבצעת…',
  pending: (address) =>
    `שלחנו קישור לאישור אל \u2068${address}\u2069. כדאי לבדוק את תיבת הדואר. לא הגיע? אולי הוא בתיקיית הספאם.`,
  subscribed: 'תודה. נרשמת בהצלחה.',
  taken: 'תודה. אם תגיע הודעה שמבקשת אישור, יש ללחוץ על הקישור שבה.',
  already: 'הכתובת שלך כבר ברשימה הזאת.',
  'rate-limited': (minutes) =>
    `יותר מדי ניסיונות. יש להמתין ${plural(minutes, {one: 'כדקה', two: 'כשתי דקות', other: 'כ־# דקות'})}. הכתובת שלך עדיין כאן.`,
  offline: 'אין חיבור לאינטרנט. דבר לא נשלח, והכתובת שלך עדיין כאן.',
  blocked: 'מדיניות האבטחה של הדף הזה חוסמת את ההרשמה. דבר לא נשלח, והכתובת שלך עדיין כאן.',
  failed: (name) => `משהו השתבש אצל \u2068${name}\u2069. הכתובת שלך עדיין כאן.`,
  lost: (name) => `לא התקבלה תשובה מ־\u2068${name}\u2069, וייתכן שהכתובת שלך לא הגיעה ליעדה. היא עדיין כאן.`,
  misconfigured: 'אי אפשר להירשם בדף הזה כרגע.',
  'needs-captcha': 'יש להשלים את הבדיקה שלמעלה.',
  missing: 'יש להזין כתובת דוא״ל.',
  format: 'יש להזין כתובת דוא״ל תקינה, למשל \u2068name@example.com\u2069.',
  refused: 'הכתובת לא התקבלה. יש לבדוק אותה ולנסות שוב.',
  meant: 'אולי הכוונה היא',
  useIt: (address) => `\u2068${address}\u2069?`,
  another: 'שימוש בכתובת אחרת',
  openForm: (name) => `פתיחת הטופס של \u2068${name}\u2069`,
};
