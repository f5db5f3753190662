import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('es');

export const words: Messages = {
  by: (names) => `por ${names}`,
  papers: (count, more) =>
    plural(count, {one: '# artículo', many: '# de artículos', other: '# artículos'}) + (more ? ' por ahora' : ''),
  loading: 'Cargando…',
  showMore: (count) => (count ? `Mostrar ${number(count)} más` : 'Mostrar más'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Código',
    model: 'Modelo',
    dataset: 'Conjunto de datos',
    project: 'Proyecto',
    slides: 'Diapositivas',
    poster: 'Póster',
    video: 'Vídeo',
    blog: 'Blog',
    supplement: 'Material adicional',
  },
  status: {withdrawn: 'Retirado', retracted: 'Retractado', corrected: 'Corregido', superseded: 'Sustituido'},
  failed: 'Se produjo un error.',
  retry: 'Reintentar',
  subscribeHeading: '¡Reciba los artículos del momento en su correo!',
  emailLabel: 'Correo electrónico',
  subscribe: 'Suscribirse',
};
