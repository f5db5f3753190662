import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('pt');

export const words: Messages = {
  by: (names) => `por ${names}`,
  papers: (count, more) =>
    plural(count, {one: '# artigo', many: '# de artigos', other: '# artigos'}) + (more ? ' até agora' : ''),
  loading: 'Carregando…',
  showMore: (count) => (count ? `Mostrar mais ${number(count)}` : 'Mostrar mais'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Código',
    model: 'Modelo',
    dataset: 'Conjunto de dados',
    project: 'Projeto',
    slides: 'Slides',
    poster: 'Pôster',
    video: 'Vídeo',
    blog: 'Blog',
    supplement: 'Material suplementar',
  },
  status: {withdrawn: 'Retirado', retracted: 'Retratado', corrected: 'Corrigido', superseded: 'Substituído'},
  failed: 'Ocorreu um erro.',
  retry: 'Tentar novamente',
  subscribeHeading: 'Receba os artigos em alta no seu e-mail!',
  emailLabel: 'Endereço de e-mail',
  subscribe: 'Inscrever-se',
};
