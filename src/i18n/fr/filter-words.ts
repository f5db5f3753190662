import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('fr');
const papers = (count: number): string => plural(count, {one: '# article', many: '# d’articles', other: '# articles'});

export const words: FilterWords = {
  facets: {
    filter: 'Filtrer',
    filters: (count) => plural(count, {one: 'Filtrer, # filtre actif', other: 'Filtrer, # filtres actifs'}),
    active: 'Filtres actifs',
    chip: (field, value, isExcluded) => `${field}\u00a0: ${isExcluded ? 'sauf ' : ''}${value}`,
    remove: (chip) => `Retirer ${chip}`,
    clear: 'Tout retirer',
    fields: {
      year: 'Année',
      date: 'Date',
      venue: 'Revue ou conférence',
      type: 'Type',
      author: 'Auteur',
      tag: 'Mot-clé',
      has: 'Avec',
    },
    not: 'sauf',
    exclude: (value) => `sauf ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Tout afficher (${number(count)})`,
    fewer: 'Afficher moins',
    find: (field) => `Rechercher dans «\u00a0${field}\u00a0»`,
    more: (count) => `Encore ${number(count)}\u00a0: tapez pour chercher`,
    noValue: 'Aucun résultat',
    nothing: 'Rien ne permet de filtrer ces articles.',
    time: 'Articles au fil du temps',
    from: 'À partir de',
    to: 'Jusqu’à',
    period: (period, count, total) => `${period}\u00a0: ${number(count)} sur ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} sans ${unit === 'year' ? 'date' : 'mois'}`,
  },

  groups: {
    label: 'Regrouper',
    by: {
      none: 'Ne pas regrouper',
      day: 'Par jour',
      week: 'Par semaine',
      month: 'Par mois',
      year: 'Par année',
      venue: 'Par revue ou conférence',
      type: 'Par type',
    },
    undated: 'Sans date',
    other: 'Autres',
    list: 'Groupes',
    goTo: 'Aller à…',
    go: 'Aller',
  },

  dates: {
    label: 'Dates',
    unit: 'Durée de la période',
    units: {day: 'Jour', week: 'Semaine', month: 'Mois', year: 'Année'},
    all: 'Toutes les dates',
    week: (monday) => `Semaine du ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Avant\u00a0: ${period}` : 'Avant'),
    later: (period) => (period ? `Après\u00a0: ${period}` : 'Après'),
    nothingEarlier: 'Il n’y a rien avant.',
    nothingLater: 'Il n’y a rien après.',
  },
};
