import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('hi');

const reasons: Readonly<Record<string, string>> = {
  network: 'सर्वर ने जवाब नहीं दिया, या वह इस पेज को अपने शोध पत्र पढ़ने नहीं देता।',
  refused: 'यह सेवा वेब पेजों को अपना डेटा पढ़ने नहीं देती।',
  offline: 'लगता है, इंटरनेट कनेक्शन नहीं है।',
  timeout: 'सर्वर जवाब देने में बहुत समय ले रहा है।',
  'too-large': 'शोध पत्रों की सूची इस पेज की सीमा से बड़ी है।',
  'unknown-format': 'सर्वर ने जो भेजा, वह शोध पत्रों की सूची नहीं है।',
  unsupported: 'यह पेज जिस तरह शोध पत्र माँगता है, वह समर्थित नहीं है।',
  unreadable: 'शोध पत्रों की सूची खराब है।',
  'http 401': 'सर्वर यह सूची पढ़ने की अनुमति नहीं देता।',
  'http 403': 'सर्वर यह सूची पढ़ने की अनुमति नहीं देता।',
  'http 404': 'शोध पत्रों की सूची अब अपने पते पर नहीं है।',
  'http 410': 'शोध पत्रों की सूची अब अपने पते पर नहीं है।',
  'http 429': 'सर्वर को बहुत ज़्यादा अनुरोध मिले हैं। कुछ मिनट बाद फिर से कोशिश करें।',
};

export const words: Outcomes = {
  empty: 'यहाँ अभी कोई शोध पत्र नहीं है।',
  paperMissing: 'यह शोध पत्र नहीं मिला।',
  feedFailed: 'ये शोध पत्र लोड नहीं हो सके।',
  sourceFailed: (name, reason) => `${name} के शोध पत्र लोड नहीं हो सके। ${reason}`,
  reason: (reason) => reasons[reason] ?? `सर्वर ने त्रुटि बताई (${reason.slice(5)})।`,
  stale: (time) => `${time} तक के शोध पत्र दिखाए जा रहे हैं। वे अपडेट नहीं हो सके।`,
  moreFailed: 'और शोध पत्र लोड नहीं हो सके।',
  shown: (shown, total) => `दिखाए गए शोध पत्र: ${number(total)} में से ${number(shown)}`,
};
