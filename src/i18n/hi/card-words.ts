import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('hi');

export const words: CardWords = {
  showLess: 'कम दिखाएँ',
  moreAuthors: (count) => `+${number(count)} और`,
  types: {
    'article-journal': 'जर्नल लेख',
    'paper-conference': 'सम्मेलन शोध पत्र',
    preprint: 'प्रीप्रिंट',
    book: 'पुस्तक',
    chapter: 'अध्याय',
    thesis: 'शोध प्रबंध',
    report: 'रिपोर्ट',
    dataset: 'डेटासेट',
    software: 'सॉफ़्टवेयर',
  },
  upvotes: (_, text) => `${text} वोट`,
  comments: (count, text) => plural(count, {one: '# टिप्पणी', other: '# टिप्पणियाँ'}, text),
  citations: (_, text) => `${text} उद्धरण`,
  stars: (_, text) => `${text} स्टार`,
  isNew: 'नया',
  version: (version, updated) =>
    version && updated ? `v${version}, अपडेट: ${updated}` : version ? `v${version}` : `अपडेट: ${updated ?? ''}`,
  machineSummary: 'AI सारांश',
  keywords: 'मुख्य शब्द',
  submittedBy: (name) => `${name} द्वारा भेजा गया`,
  also: 'अन्य संस्करण:',
  inLanguage: (language) => `भाषा: ${language}`,
  license: 'लाइसेंस',
  openAccess: 'ओपन एक्सेस',
  equal: 'समान योगदान',
  corresponding: 'पत्राचार लेखक',
  citing: {
    cite: 'उद्धृत करें',
    close: 'बंद करें',
    kinds: {database: 'रेफ़रेंस मैनेजर के लिए', reference: 'संदर्भ सूची के लिए', link: 'लिंक के रूप में'},
    citation: (style) => `${style} प्रारूप में उद्धरण`,
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया।',
    copyByHand: 'यह पेज अपने आप कॉपी नहीं कर सकता। टेक्स्ट चुना हुआ है: उसे Ctrl+C से कॉपी करें, Mac पर ⌘C से।',
    download: (extension) => `${extension} डाउनलोड करें`,
    failed: 'यह उद्धरण नहीं बन सका। फिर से कोशिश करें।',
  },
  exporting: {
    select: (title) => `${title} चुनें`,
    format: 'एक्सपोर्ट का प्रारूप',
    exportAll: (count) => `${number(count)} शोध पत्र एक्सपोर्ट करें`,
    exportSelected: (count) => `चुने हुए ${number(count)} एक्सपोर्ट करें`,
    clear: 'चयन हटाएँ',
    exporting: 'एक्सपोर्ट हो रहा है…',
    exported: (count) => plural(count, {one: '# शोध पत्र एक्सपोर्ट हुआ।', other: '# शोध पत्र एक्सपोर्ट हुए।'}),
    failed: 'एक्सपोर्ट नहीं हो सका। फिर से कोशिश करें।',
  },
};
