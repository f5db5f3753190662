import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('pt');
const papers = (count: number): string => plural(count, {one: '# artigo', many: '# de artigos', other: '# artigos'});

export const words: ReadingWords = {
  search: (count) => (count ? `Pesquisar em ${papers(count)}` : 'Pesquisar artigos'),
  clear: 'Limpar pesquisa',
  sort: 'Ordenar por',
  orders: {
    source: 'Ordem padrão',
    newest: 'Mais recentes primeiro',
    oldest: 'Mais antigos primeiro',
    title: 'Título',
    upvotes: 'Mais votados',
    citations: 'Mais citados',
    trending: 'Em alta',
    relevance: 'Relevância',
  },
  noTrend: 'Estes artigos não têm votos que permitam ordená-los: os mais recentes vêm primeiro.',
  found: (count, total) => `${number(count)} de ${papers(total)}`,
  noMatch: (query) => `Nenhum artigo corresponde a “${query}”.`,
  didYouMean: 'Você quis dizer:',
  nearest: 'Títulos parecidos:',

  unread: {
    above: (count) => plural(count, {one: '# novo', other: '# novos'}) + ' desde a sua última visita',
    below: 'Já vistos',
  },

  starring: {
    star: 'Favorito',
    starPaper: (title) => `Adicionar “${title}” aos favoritos`,
    starred: (count) => `Favoritos (${number(count)})`,
    none: 'Nenhum destes artigos está nos seus favoritos.',
    copyLink: 'Copiar link para estes artigos',
    tooMany: 'São artigos demais para um só link.',
  },

  links: {
    link: 'Link',
    copied: 'Copiado',
    copyByHand: 'Copie este endereço com Ctrl+C, ou ⌘C no Mac:',
  },
  opened: {
    linked: 'Este é o artigo a que o link leva.',
    chosen: 'Este é o artigo escolhido.',
    hidden: 'Ele não aparece na pesquisa atual.',
    leftOut: 'Ele não está na lista atual.',
    further: 'Ele está mais abaixo nesta lista.',
    missing: (more) =>
      more
        ? 'O artigo a que o link leva não está entre os carregados até agora.'
        : 'O artigo a que o link leva não está nesta lista.',
    showAll: 'Mostrar todos os artigos',
    close: 'Fechar',
  },

  similar: {similar: 'Semelhantes', looking: 'Procurando…', none: 'Nenhum artigo parecido nesta lista.'},

  shortcuts: {
    title: 'Atalhos de teclado',
    close: 'Fechar',
    keys: {
      next: 'próximo artigo',
      previous: 'artigo anterior',
      open: 'abrir o artigo',
      expand: 'mostrar o resumo completo',
      cite: 'citar',
      star: 'adicionar aos favoritos',
      search: 'pesquisar',
      help: 'esta lista',
      close: 'fechar',
    },
  },

  scrolling: {list: 'Artigos', toFirst: 'Voltar aos primeiros artigos'},

  newPapers: (count) => plural(count, {one: '# novo artigo', many: '# de novos artigos', other: '# novos artigos'}),
};
