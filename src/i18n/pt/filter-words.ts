import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('pt');
const papers = (count: number): string => plural(count, {one: '# artigo', many: '# de artigos', other: '# artigos'});

export const words: FilterWords = {
  facets: {
    filter: 'Filtrar',
    filters: (count) => plural(count, {one: 'Filtrar, # filtro ativo', other: 'Filtrar, # filtros ativos'}),
    active: 'Filtros ativos',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'exceto ' : ''}${value}`,
    remove: (chip) => `Remover ${chip}`,
    clear: 'Remover todos',
    fields: {
      year: 'Ano',
      date: 'Data',
      venue: 'Periódico ou conferência',
      type: 'Tipo',
      author: 'Autor',
      tag: 'Palavra-chave',
      has: 'Com',
    },
    not: 'exceto',
    exclude: (value) => `exceto ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Mostrar tudo (${number(count)})`,
    fewer: 'Mostrar menos',
    find: (field) => `Pesquisar em “${field}”`,
    more: (count) => `Mais ${number(count)}: digite para procurar`,
    noValue: 'Nenhum resultado',
    nothing: 'Não há como filtrar estes artigos.',
    time: 'Artigos ao longo do tempo',
    from: 'De',
    to: 'Até',
    period: (period, count, total) => `${period}: ${number(count)} de ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} sem ${unit === 'year' ? 'data' : 'mês'}`,
  },

  groups: {
    label: 'Agrupar',
    by: {
      none: 'Sem agrupamento',
      day: 'Por dia',
      week: 'Por semana',
      month: 'Por mês',
      year: 'Por ano',
      venue: 'Por periódico ou conferência',
      type: 'Por tipo',
    },
    undated: 'Sem data',
    other: 'Outros',
    list: 'Grupos',
    goTo: 'Ir para…',
    go: 'Ir',
  },

  dates: {
    label: 'Datas',
    unit: 'Duração do período',
    units: {day: 'Dia', week: 'Semana', month: 'Mês', year: 'Ano'},
    all: 'Todas as datas',
    week: (monday) => `Semana de ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Anterior: ${period}` : 'Anterior'),
    later: (period) => (period ? `Seguinte: ${period}` : 'Seguinte'),
    nothingEarlier: 'Não há nada anterior.',
    nothingLater: 'Não há nada posterior.',
  },
};
