import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('it');
const papers = (count: number): string =>
  plural(count, {one: '# articolo', many: '# di articoli', other: '# articoli'});

export const words: FilterWords = {
  facets: {
    filter: 'Filtra',
    filters: (count) => plural(count, {one: 'Filtra, # filtro attivo', other: 'Filtra, # filtri attivi'}),
    active: 'Filtri attivi',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'tranne ' : ''}${value}`,
    remove: (chip) => `Rimuovi ${chip}`,
    clear: 'Rimuovi tutti',
    fields: {
      year: 'Anno',
      date: 'Data',
      venue: 'Rivista o convegno',
      type: 'Tipo',
      author: 'Autore',
      tag: 'Parola chiave',
      has: 'Con',
    },
    not: 'tranne',
    exclude: (value) => `tranne ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Mostra tutto (${number(count)})`,
    fewer: 'Mostra meno',
    find: (field) => `Cerca in «${field}»`,
    more: (count) => `${plural(count, {one: 'Un altro', other: 'Altri #'})}: digiti per cercare`,
    noValue: 'Nessun risultato',
    nothing: 'Questi articoli non si possono filtrare.',
    time: 'Articoli nel tempo',
    from: 'Da',
    to: 'A',
    period: (period, count, total) => `${period}: ${number(count)} su ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} senza ${unit === 'year' ? 'data' : 'mese'}`,
  },

  groups: {
    label: 'Raggruppa',
    by: {
      none: 'Nessun gruppo',
      day: 'Per giorno',
      week: 'Per settimana',
      month: 'Per mese',
      year: 'Per anno',
      venue: 'Per rivista o convegno',
      type: 'Per tipo',
    },
    undated: 'Senza data',
    other: 'Altro',
    list: 'Gruppi',
    goTo: 'Vai a…',
    go: 'Vai',
  },

  dates: {
    label: 'Date',
    unit: 'Durata del periodo',
    units: {day: 'Giorno', week: 'Settimana', month: 'Mese', year: 'Anno'},
    all: 'Tutte le date',
    week: (monday) => `Settimana con inizio ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Precedente: ${period}` : 'Precedente'),
    later: (period) => (period ? `Successivo: ${period}` : 'Successivo'),
    nothingEarlier: 'Non c’è nulla di precedente.',
    nothingLater: 'Non c’è nulla di successivo.',
  },
};
