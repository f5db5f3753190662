import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('es');
const papers = (count: number): string =>
  plural(count, {one: '# artículo', many: '# de artículos', other: '# artículos'});

export const words: FilterWords = {
  facets: {
    filter: 'Filtrar',
    filters: (count) => plural(count, {one: 'Filtrar, # filtro activo', other: 'Filtrar, # filtros activos'}),
    active: 'Filtros activos',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'excepto ' : ''}${value}`,
    remove: (chip) => `Quitar ${chip}`,
    clear: 'Quitar todos',
    fields: {
      year: 'Año',
      date: 'Fecha',
      venue: 'Revista o congreso',
      type: 'Tipo',
      author: 'Autor',
      tag: 'Palabra clave',
      has: 'Con',
    },
    not: 'excepto',
    exclude: (value) => `excepto ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Mostrar todo (${number(count)})`,
    fewer: 'Mostrar menos',
    find: (field) => `Buscar en «${field}»`,
    more: (count) => `${number(count)} más: escriba para buscar`,
    noValue: 'Sin resultados',
    nothing: 'No hay nada por lo que filtrar estos artículos.',
    time: 'Artículos a lo largo del tiempo',
    from: 'Desde',
    to: 'Hasta',
    period: (period, count, total) => `${period}: ${number(count)} de ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} sin ${unit === 'year' ? 'fecha' : 'mes'}`,
  },

  groups: {
    label: 'Agrupar',
    by: {
      none: 'Sin agrupar',
      day: 'Por día',
      week: 'Por semana',
      month: 'Por mes',
      year: 'Por año',
      venue: 'Por revista o congreso',
      type: 'Por tipo',
    },
    undated: 'Sin fecha',
    other: 'Otros',
    list: 'Grupos',
    goTo: 'Ir a…',
    go: 'Ir',
  },

  dates: {
    label: 'Fechas',
    unit: 'Duración del periodo',
    units: {day: 'Día', week: 'Semana', month: 'Mes', year: 'Año'},
    all: 'Todas las fechas',
    week: (monday) => `Semana del ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Anterior: ${period}` : 'Anterior'),
    later: (period) => (period ? `Siguiente: ${period}` : 'Siguiente'),
    nothingEarlier: 'No hay nada anterior.',
    nothingLater: 'No hay nada posterior.',
  },
};
