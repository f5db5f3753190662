import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('hi');
const papers = (count: number): string => `${number(count)} शोध पत्र`;

export const words: FilterWords = {
  facets: {
    filter: 'फ़िल्टर',
    filters: (count) => `फ़िल्टर, ${number(count)} चालू`,
    active: 'चालू फ़िल्टर',
    chip: (field, value, isExcluded) => `${field}: ${value}${isExcluded ? ' छोड़कर' : ''}`,
    remove: (chip) => `${chip} हटाएँ`,
    clear: 'सभी हटाएँ',
    fields: {
      year: 'वर्ष',
      date: 'तारीख',
      venue: 'प्रकाशन स्थल',
      type: 'प्रकार',
      author: 'लेखक',
      tag: 'मुख्य शब्द',
      has: 'उपलब्ध',
    },
    not: 'छोड़कर',
    exclude: (value) => `${value} छोड़कर`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `सभी ${number(count)} दिखाएँ`,
    fewer: 'कम दिखाएँ',
    find: (field) => `“${field}” में खोजें`,
    more: (count) => `${number(count)} और: खोजने के लिए टाइप करें`,
    noValue: 'कुछ नहीं मिला',
    nothing: 'इन शोध पत्रों में फ़िल्टर करने लायक कुछ नहीं है।',
    time: 'समय के अनुसार शोध पत्र',
    from: 'शुरुआत',
    to: 'अंत',
    period: (period, count, total) => `${period}: ${number(total)} में से ${papers(count)}`,
    undated: (count, unit) => `बिना ${unit === 'year' ? 'तारीख' : 'महीने'} के ${papers(count)}`,
  },

  groups: {
    label: 'समूह बनाएँ',
    by: {
      none: 'कोई समूह नहीं',
      day: 'दिन के अनुसार',
      week: 'सप्ताह के अनुसार',
      month: 'महीने के अनुसार',
      year: 'वर्ष के अनुसार',
      venue: 'प्रकाशन स्थल के अनुसार',
      type: 'प्रकार के अनुसार',
    },
    undated: 'बिना तारीख',
    other: 'अन्य',
    list: 'समूह',
    goTo: 'यहाँ जाएँ…',
    go: 'जाएँ',
  },

  dates: {
    label: 'तारीखें',
    unit: 'अवधि',
    units: {day: 'दिन', week: 'सप्ताह', month: 'महीना', year: 'वर्ष'},
    all: 'सभी तारीखें',
    week: (monday) => `${monday} से शुरू सप्ताह`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `पहले: ${period}` : 'पहले'),
    later: (period) => (period ? `बाद में: ${period}` : 'बाद में'),
    nothingEarlier: 'इससे पहले कुछ नहीं है।',
    nothingLater: 'इसके बाद कुछ नहीं है।',
  },
};
