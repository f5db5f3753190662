import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('nl');
const papers = (count: number): string => plural(count, {one: '# artikel', other: '# artikelen'});

export const words: FilterWords = {
  facets: {
    filter: 'Filteren',
    filters: (count) => `Filteren, ${number(count)} actief`,
    active: 'Actieve filters',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'niet ' : ''}${value}`,
    remove: (chip) => `${chip} verwijderen`,
    clear: 'Alles wissen',
    fields: {
      year: 'Jaar',
      date: 'Datum',
      venue: 'Tijdschrift of conferentie',
      type: 'Type',
      author: 'Auteur',
      tag: 'Trefwoord',
      has: 'Met',
    },
    not: 'niet',
    exclude: (value) => `niet ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Alle ${number(count)} tonen`,
    fewer: 'Minder tonen',
    find: (field) => `Zoeken in ‘${field}’`,
    more: (count) => `Nog ${number(count)}: typ om te zoeken`,
    noValue: 'Niets gevonden',
    nothing: 'Deze artikelen hebben niets om op te filteren.',
    time: 'Artikelen in de loop van de tijd',
    from: 'Van',
    to: 'Tot en met',
    period: (period, count, total) => `${period}: ${number(count)} van ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} zonder ${unit === 'year' ? 'datum' : 'maand'}`,
  },

  groups: {
    label: 'Groeperen',
    by: {
      none: 'Niet groeperen',
      day: 'Per dag',
      week: 'Per week',
      month: 'Per maand',
      year: 'Per jaar',
      venue: 'Per tijdschrift of conferentie',
      type: 'Per type',
    },
    undated: 'Zonder datum',
    other: 'Overige',
    list: 'Groepen',
    goTo: 'Ga naar…',
    go: 'Ga',
  },

  dates: {
    label: 'Periode',
    unit: 'Lengte van de periode',
    units: {day: 'Dag', week: 'Week', month: 'Maand', year: 'Jaar'},
    all: 'Alle datums',
    week: (monday) => `Week van ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Eerder: ${period}` : 'Eerder'),
    later: (period) => (period ? `Later: ${period}` : 'Later'),
    nothingEarlier: 'Er is niets van eerder.',
    nothingLater: 'Er is niets van later.',
  },
};
