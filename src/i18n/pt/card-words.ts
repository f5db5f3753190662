import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('pt');

export const words: CardWords = {
  showLess: 'Mostrar menos',
  moreAuthors: (count) => plural(count, {one: '+# autor', other: '+# autores'}),
  types: {
    'article-journal': 'Artigo de periódico',
    'paper-conference': 'Artigo de conferência',
    preprint: 'Preprint',
    book: 'Livro',
    chapter: 'Capítulo',
    thesis: 'Tese',
    report: 'Relatório',
    dataset: 'Conjunto de dados',
    software: 'Software',
  },
  upvotes: (count, text) => plural(count, {one: '# voto', many: '# de votos', other: '# votos'}, text),
  comments: (count, text) =>
    plural(count, {one: '# comentário', many: '# de comentários', other: '# comentários'}, text),
  citations: (count, text) => plural(count, {one: '# citação', many: '# de citações', other: '# citações'}, text),
  stars: (count, text) => plural(count, {one: '# estrela', many: '# de estrelas', other: '# estrelas'}, text),
  isNew: 'Novo',
  version: (version, updated) =>
    version && updated
      ? `v${version}, atualização: ${updated}`
      : version
        ? `v${version}`
        : `Atualização: ${updated ?? ''}`,
  machineSummary: 'Resumo por IA',
  keywords: 'Palavras-chave',
  submittedBy: (name) => `Enviado por ${name}`,
  also: 'Outras versões:',
  inLanguage: (language) => `Em ${language}`,
  license: 'Licença',
  openAccess: 'Acesso aberto',
  equal: 'Contribuíram igualmente',
  corresponding: 'Autor correspondente',
  citing: {
    cite: 'Citar',
    close: 'Fechar',
    kinds: {database: 'Para gerenciadores de referências', reference: 'Como referência', link: 'Como link'},
    citation: (style) => `Citação em formato ${style}`,
    copy: 'Copiar',
    copied: 'Copiado.',
    copyByHand: 'Esta página não tem permissão para copiar. O texto está selecionado: copie com Ctrl+C, ou ⌘C no Mac.',
    download: (extension) => `Baixar ${extension}`,
    failed: 'Não foi possível gerar esta citação. Tente novamente.',
  },
  exporting: {
    select: (title) => `Selecionar “${title}”`,
    format: 'Formato de exportação',
    exportAll: (count) =>
      plural(count, {one: 'Exportar # artigo', many: 'Exportar # de artigos', other: 'Exportar # artigos'}),
    exportSelected: (count) => `Exportar seleção (${number(count)})`,
    clear: 'Limpar seleção',
    exporting: 'Exportando…',
    exported: (count) =>
      plural(count, {one: '# artigo exportado.', many: '# de artigos exportados.', other: '# artigos exportados.'}),
    failed: 'A exportação falhou. Tente novamente.',
  },
};
