import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('id');

export const words: Messages = {
  by: (names) => `oleh ${names}`,
  papers: (count, more) => `${number(count)} artikel${more ? ' sejauh ini' : ''}`,
  loading: 'Memuat…',
  showMore: (count) => (count ? `Tampilkan ${number(count)} lagi` : 'Tampilkan lebih banyak'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Kode',
    model: 'Model',
    dataset: 'Dataset',
    project: 'Proyek',
    slides: 'Slide',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Materi tambahan',
  },
  status: {
    withdrawn: 'Ditarik penulis',
    retracted: 'Diretraksi',
    corrected: 'Dikoreksi',
    superseded: 'Ada versi baru',
  },
  failed: 'Terjadi kesalahan.',
  retry: 'Coba lagi',
  subscribeHeading: 'Dapatkan artikel yang sedang tren di email Anda!',
  emailLabel: 'Alamat email',
  subscribe: 'Berlangganan',
};
