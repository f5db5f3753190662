import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('hi');

export const words: ReadingWords = {
  search: (count) => (count ? plural(count, {one: '# शोध पत्र में खोजें', other: '# शोध पत्रों में खोजें'}) : 'शोध पत्रों में खोजें'),
  clear: 'खोज हटाएँ',
  sort: 'क्रम',
  orders: {
    source: 'डिफ़ॉल्ट क्रम',
    newest: 'सबसे नए पहले',
    oldest: 'सबसे पुराने पहले',
    title: 'शीर्षक',
    upvotes: 'सबसे ज़्यादा वोट',
    citations: 'सबसे ज़्यादा उद्धृत',
    trending: 'चर्चित',
    relevance: 'सबसे उपयुक्त',
  },
  noTrend: 'इन शोध पत्रों को अभी वोट नहीं मिले हैं, इसलिए सबसे नए पहले हैं।',
  found: (count, total) => `${number(total)} में से ${number(count)} शोध पत्र`,
  noMatch: (query) => `“${query}” से मेल खाता कोई शोध पत्र नहीं मिला।`,
  didYouMean: 'क्या आपका मतलब था',
  nearest: 'मिलते-जुलते शीर्षक:',

  unread: {
    above: (count) => `आपकी पिछली विज़िट के बाद ${plural(count, {one: '# नया', other: '# नए'})}`,
    below: 'पहले देखे हुए',
  },

  starring: {
    star: 'स्टार दें',
    starPaper: (title) => `स्टार दें: “${title}”`,
    starred: (count) => `स्टार वाले (${number(count)})`,
    none: 'इनमें से किसी शोध पत्र को आपने स्टार नहीं दिया है।',
    copyLink: 'इनका लिंक कॉपी करें',
    tooMany: 'एक लिंक के लिए ये बहुत ज़्यादा हैं।',
  },

  links: {
    link: 'लिंक',
    copied: 'कॉपी हो गया',
    copyByHand: 'यह पता Ctrl+C से कॉपी करें, Mac पर ⌘C से:',
  },
  opened: {
    linked: 'लिंक इसी शोध पत्र का है।',
    chosen: 'आपने यही शोध पत्र चुना है।',
    hidden: 'मौजूदा खोज के नतीजों में यह नहीं है।',
    leftOut: 'मौजूदा सूची में यह नहीं है।',
    further: 'इस सूची में यह और नीचे है।',
    missing: (more) => (more ? 'लिंक वाला शोध पत्र अब तक लोड हुए शोध पत्रों में नहीं है।' : 'लिंक वाला शोध पत्र इस सूची में नहीं है।'),
    showAll: 'सभी शोध पत्र दिखाएँ',
    close: 'बंद करें',
  },

  similar: {similar: 'मिलते-जुलते', looking: 'खोज जारी है…', none: 'इस सूची में ऐसा कोई और शोध पत्र नहीं है।'},

  shortcuts: {
    title: 'कीबोर्ड शॉर्टकट',
    close: 'बंद करें',
    keys: {
      next: 'अगला शोध पत्र',
      previous: 'पिछला शोध पत्र',
      open: 'शोध पत्र खोलें',
      expand: 'पूरा सार दिखाएँ',
      cite: 'उद्धृत करें',
      star: 'स्टार दें',
      search: 'खोजें',
      help: 'यह सूची',
      close: 'बंद करें',
    },
  },

  scrolling: {list: 'शोध पत्र', toFirst: 'शुरुआती शोध पत्रों पर वापस जाएँ'},

  newPapers: (count) => plural(count, {one: '# नया शोध पत्र', other: '# नए शोध पत्र'}),
};
