import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('he');

const reasons: Readonly<Record<string, string>> = {
  network: 'השרת לא הגיב, או שאינו מאפשר לדף הזה לקרוא את המאמרים שלו.',
  refused: 'השירות הזה אינו מאפשר לדפי אינטרנט לקרוא ממנו.',
  offline: 'נראה שאין חיבור לאינטרנט.',
  timeout: 'השרת מתעכב יותר מדי בתשובה.',
  'too-large': 'רשימת המאמרים גדולה מכדי שהדף הזה יקבל אותה.',
  'unknown-format': 'מה שהשרת שלח אינו רשימת מאמרים.',
  unsupported: 'הדף הזה מבקש מאמרים בדרך שאינה נתמכת.',
  unreadable: 'רשימת המאמרים פגומה.',
  'http 401': 'השרת אינו מתיר לקרוא את רשימת המאמרים הזאת.',
  'http 403': 'השרת אינו מתיר לקרוא את רשימת המאמרים הזאת.',
  'http 404': 'רשימת המאמרים כבר אינה נמצאת בכתובתה.',
  'http 410': 'רשימת המאמרים כבר אינה נמצאת בכתובתה.',
  'http 429': 'השרת קיבל בקשות רבות מדי. אפשר לנסות שוב בעוד כמה דקות.',
};

export const words: Outcomes = {
  empty: 'אין כאן מאמרים עדיין.',
  paperMissing: 'המאמר הזה לא נמצא.',
  feedFailed: 'לא ניתן היה לטעון את המאמרים האלה.',
  sourceFailed: (name, reason) => `לא ניתן היה לטעון את המאמרים של \u2068${name}\u2069. ${reason}`,
  reason: (reason) => reasons[reason] ?? `השרת החזיר שגיאה (${reason.slice(5)}).`,
  stale: (time) => `המאמרים נכונים לשעה ${time}. לא ניתן היה לעדכן אותם.`,
  moreFailed: 'לא ניתן היה לטעון מאמרים נוספים.',
  shown: (shown, total) => `מאמרים מוצגים: ${number(shown)} מתוך ${number(total)}`,
};
