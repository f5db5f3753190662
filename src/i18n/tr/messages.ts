import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('tr');

export const words: Messages = {
  by: (names) => `Hazırlayan: ${names}`,
  papers: (count, more) => `${more ? 'Şimdilik ' : ''}${number(count)} makale`,
  loading: 'Yükleniyor…',
  showMore: (count) => (count ? `${number(count)} tane daha göster` : 'Daha fazla göster'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Kod',
    model: 'Model',
    dataset: 'Veri seti',
    project: 'Proje',
    slides: 'Sunum',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Ek materyal',
  },
  status: {
    withdrawn: 'Yazarlarca geri çekildi',
    retracted: 'Geri çekildi',
    corrected: 'Düzeltildi',
    superseded: 'Yeni sürümü var',
  },
  failed: 'Bir sorun oluştu.',
  retry: 'Yeniden dene',
  subscribeHeading: 'Gündemdeki makaleler e-posta kutunuza gelsin!',
  emailLabel: 'E-posta adresi',
  subscribe: 'Abone ol',
};
