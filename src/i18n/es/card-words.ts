import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('es');

export const words: CardWords = {
  showLess: 'Mostrar menos',
  moreAuthors: (count) => `+${number(count)} más`,
  types: {
    'article-journal': 'Artículo de revista',
    'paper-conference': 'Artículo de congreso',
    preprint: 'Preprint',
    book: 'Libro',
    chapter: 'Capítulo',
    thesis: 'Tesis',
    report: 'Informe',
    dataset: 'Conjunto de datos',
    software: 'Software',
  },
  upvotes: (count, text) => plural(count, {one: '# voto', many: '# de votos', other: '# votos'}, text),
  comments: (count, text) =>
    plural(count, {one: '# comentario', many: '# de comentarios', other: '# comentarios'}, text),
  citations: (count, text) => plural(count, {one: '# cita', many: '# de citas', other: '# citas'}, text),
  stars: (count, text) => plural(count, {one: '# estrella', many: '# de estrellas', other: '# estrellas'}, text),
  isNew: 'Nuevo',
  version: (version, updated) =>
    version && updated
      ? `v${version}, actualización: ${updated}`
      : version
        ? `v${version}`
        : `Actualización: ${updated ?? ''}`,
  machineSummary: 'Resumen de IA',
  keywords: 'Palabras clave',
  submittedBy: (name) => `Enviado por ${name}`,
  also: 'Otras versiones:',
  inLanguage: (language) => `En ${language}`,
  license: 'Licencia',
  openAccess: 'Acceso abierto',
  equal: 'Contribuyeron por igual',
  corresponding: 'Autor de correspondencia',
  citing: {
    cite: 'Citar',
    close: 'Cerrar',
    kinds: {database: 'Para gestores bibliográficos', reference: 'Como referencia', link: 'Como enlace'},
    citation: (style) => `Cita en formato ${style}`,
    copy: 'Copiar',
    copied: 'Copiado.',
    copyByHand:
      'Esta página no tiene permiso para copiar. El texto está seleccionado: cópielo con Ctrl+C, o con ⌘C en un Mac.',
    download: (extension) => `Descargar ${extension}`,
    failed: 'No se pudo crear esta cita. Inténtelo de nuevo.',
  },
  exporting: {
    select: (title) => `Seleccionar «${title}»`,
    format: 'Formato de exportación',
    exportAll: (count) =>
      plural(count, {one: 'Exportar # artículo', many: 'Exportar # de artículos', other: 'Exportar # artículos'}),
    exportSelected: (count) => `Exportar selección (${number(count)})`,
    clear: 'Quitar selección',
    exporting: 'Exportando…',
    exported: (count) =>
      plural(count, {
        one: '# artículo exportado.',
        many: '# de artículos exportados.',
        other: '# artículos exportados.',
      }),
    failed: 'No se pudo exportar. Inténtelo de nuevo.',
  },
};
