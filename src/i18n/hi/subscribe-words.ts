import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('hi');

export const words: SubscribeWords = {
  submitting: 'सदस्यता ली जा रही है…',
  pending: (address) => `अपना इनबॉक्स देखें। हमने ${address} पर पुष्टि का लिंक भेजा है। नहीं मिला? स्पैम फ़ोल्डर में देखें।`,
  subscribed: 'धन्यवाद। आपने सदस्यता ले ली है।',
  taken: 'धन्यवाद। अगर पुष्टि के लिए कोई संदेश आए, तो उसमें दिया गया लिंक खोलें।',
  already: 'आप पहले से इस सूची में हैं।',
  'rate-limited': (minutes) =>
    `बहुत ज़्यादा कोशिशें हुईं। लगभग ${plural(minutes, {one: 'एक मिनट', other: '# मिनट'})} रुकें। आपका पता अब भी यहाँ है।`,
  offline: 'इंटरनेट कनेक्शन नहीं है। कुछ भी नहीं भेजा गया और आपका पता अब भी यहाँ है।',
  blocked: 'इस पेज की सुरक्षा नीति सदस्यता को रोक रही है। कुछ भी नहीं भेजा गया और आपका पता अब भी यहाँ है।',
  failed: (name) => `${name} पर कुछ गड़बड़ हो गई। आपका पता अब भी यहाँ है।`,
  lost: (name) => `${name} से कोई जवाब नहीं आया: शायद आपका पता वहाँ नहीं पहुँचा। वह अब भी यहाँ है।`,
  misconfigured: 'अभी इस पेज पर सदस्यता नहीं ली जा सकती।',
  'needs-captcha': 'ऊपर दी गई जाँच पूरी करें।',
  missing: 'अपना ईमेल पता डालें।',
  format: 'सही रूप में ईमेल पता डालें, जैसे name@example.com',
  refused: 'यह पता स्वीकार नहीं हुआ। इसे जाँचकर फिर से कोशिश करें।',
  meant: 'क्या आपका मतलब था',
  useIt: (address) => `${address}?`,
  another: 'दूसरा पता इस्तेमाल करें',
  openForm: (name) => `${name} पर फ़ॉर्म खोलें`,
};
