import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('es');
const papers = (count: number): string =>
  plural(count, {one: '# artículo', many: '# de artículos', other: '# artículos'});

export const words: ReadingWords = {
  search: (count) => (count ? `Buscar en ${papers(count)}` : 'Buscar artículos'),
  clear: 'Borrar la búsqueda',
  sort: 'Ordenar por',
  orders: {
    source: 'Orden predeterminado',
    newest: 'Más recientes primero',
    oldest: 'Más antiguos primero',
    title: 'Título',
    upvotes: 'Más votados',
    citations: 'Más citados',
    trending: 'Tendencias',
    relevance: 'Relevancia',
  },
  noTrend: 'Estos artículos no tienen votos que permitan ordenarlos: primero van los más recientes.',
  found: (count, total) => `${number(count)} de ${papers(total)}`,
  noMatch: (query) => `Ningún artículo coincide con «${query}».`,
  didYouMean: 'Quizá quiso decir:',
  nearest: 'Títulos parecidos:',

  unread: {
    above: (count) => plural(count, {one: '# nuevo', other: '# nuevos'}) + ' desde su última visita',
    below: 'Ya vistos',
  },

  starring: {
    star: 'Favorito',
    starPaper: (title) => `Añadir «${title}» a favoritos`,
    starred: (count) => `Favoritos (${number(count)})`,
    none: 'Ninguno de estos artículos está en sus favoritos.',
    copyLink: 'Copiar enlace a estos artículos',
    tooMany: 'Son demasiados para un solo enlace.',
  },

  links: {
    link: 'Enlace',
    copied: 'Copiado',
    copyByHand: 'Copie esta dirección con Ctrl+C, o con ⌘C en un Mac:',
  },
  opened: {
    linked: 'Este es el artículo al que lleva el enlace.',
    chosen: 'Este es el artículo que eligió.',
    hidden: 'No aparece en la búsqueda actual.',
    leftOut: 'No está en la lista actual.',
    further: 'Está más abajo en esta lista.',
    missing: (more) =>
      more
        ? 'El artículo al que lleva el enlace no está entre los cargados hasta ahora.'
        : 'El artículo al que lleva el enlace no está en esta lista.',
    showAll: 'Mostrar todos los artículos',
    close: 'Cerrar',
  },

  similar: {similar: 'Similares', looking: 'Buscando…', none: 'No hay artículos parecidos en esta lista.'},

  shortcuts: {
    title: 'Atajos de teclado',
    close: 'Cerrar',
    keys: {
      next: 'artículo siguiente',
      previous: 'artículo anterior',
      open: 'abrir el artículo',
      expand: 'mostrar el resumen completo',
      cite: 'citar',
      star: 'añadir a favoritos',
      search: 'buscar',
      help: 'esta lista',
      close: 'cerrar',
    },
  },

  scrolling: {list: 'Artículos', toFirst: 'Volver a los primeros artículos'},

  newPapers: (count) =>
    plural(count, {one: '# artículo nuevo', many: '# de artículos nuevos', other: '# artículos nuevos'}),
};
