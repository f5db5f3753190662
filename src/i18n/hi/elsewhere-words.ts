import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `आपका पता भेज दिया गया, लेकिन ${name} इस पेज को नतीजा नहीं बताता। अगर दस मिनट में कोई संदेश न आए, तो वहीं कोशिश करें।`,
  'handed-off': 'अभी खुले टैब में सदस्यता पूरी करें।',
  mailOpened: 'आपके ईमेल प्रोग्राम ने जो संदेश खोला है, उसे भेजें। वह खाली रह सकता है।',
  nameMissing: 'अपना नाम डालें।',
  listMissing: 'कम से कम एक चुनें।',
  consentMissing: 'आगे बढ़ने के लिए बॉक्स पर निशान लगाएँ।',
  pressAgain: 'तैयार है। बटन एक बार फिर दबाएँ: नया टैब खुलेगा।',
  openAgain: 'फिर से खोलें',
  loadFrame: (name) => `${name} का फ़ॉर्म लोड करें`,
  frameNote: (name, host) => `यह फ़ॉर्म ${name} का है। बटन दबाने पर यह ${host} से लोड होता है।`,
  frameTitle: (name) => `${name} का सदस्यता फ़ॉर्म`,
  frameShown: (name) => `${name} के फ़ॉर्म में सदस्यता लें।`,
  follow: (name) => `${name} पर सदस्यता लें`,
  writeMail: 'ईमेल से सदस्यता लें',
  mailNote: (address) => `${address} पर बस एक संदेश भेजें। वह खाली हो सकता है।`,
  name: 'नाम',
  optional: 'वैकल्पिक',
  lists: 'आप क्या पाना चाहते हैं?',
  frequency: 'कितनी बार?',
  privacy: 'निजता नीति',
  following: (query) => `सूची में अभी जो दिख रहा है, आप उसकी सदस्यता ले रहे हैं: ${query}`,
  feeds: 'या इस सूची को RSS रीडर में पढ़ें:',
};
