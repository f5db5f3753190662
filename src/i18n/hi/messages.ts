import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('hi');

export const words: Messages = {
  by: (names) => `प्रस्तुति: ${names}`,
  papers: (count, more) => `${more ? 'अब तक ' : ''}${number(count)} शोध पत्र`,
  loading: 'लोड हो रहा है…',
  showMore: (count) => (count ? `${number(count)} और दिखाएँ` : 'और दिखाएँ'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'कोड',
    model: 'मॉडल',
    dataset: 'डेटासेट',
    project: 'प्रोजेक्ट',
    slides: 'स्लाइड',
    poster: 'पोस्टर',
    video: 'वीडियो',
    blog: 'ब्लॉग',
    supplement: 'पूरक सामग्री',
  },
  status: {
    withdrawn: 'लेखकों ने वापस लिया',
    retracted: 'प्रकाशक ने वापस लिया',
    corrected: 'संशोधित',
    superseded: 'नया संस्करण उपलब्ध',
  },
  failed: 'कुछ गड़बड़ हो गई।',
  retry: 'फिर से कोशिश करें',
  subscribeHeading: 'चर्चित शोध पत्र अपने ईमेल पर पाएँ!',
  emailLabel: 'ईमेल पता',
  subscribe: 'सदस्यता लें',
};
