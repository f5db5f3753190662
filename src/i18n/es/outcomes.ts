import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('es');

const reasons: Readonly<Record<string, string>> = {
  network: 'El servidor no respondió o no permite que esta página lea sus artículos.',
  refused: 'Este servicio no admite consultas desde páginas web.',
  offline: 'Parece que no hay conexión a internet.',
  timeout: 'El servidor tarda demasiado en responder.',
  'too-large': 'La lista de artículos es demasiado grande para esta página.',
  'unknown-format': 'La respuesta del servidor no es una lista de artículos.',
  unsupported: 'Esta página pide los artículos de una forma no admitida.',
  unreadable: 'La lista de artículos está dañada.',
  'http 401': 'El servidor no permite leer esta lista de artículos.',
  'http 403': 'El servidor no permite leer esta lista de artículos.',
  'http 404': 'La lista de artículos ya no está en esta dirección.',
  'http 410': 'La lista de artículos ya no está en esta dirección.',
  'http 429': 'El servidor recibió demasiadas solicitudes. Inténtelo de nuevo en unos minutos.',
};

export const words: Outcomes = {
  empty: 'Todavía no hay artículos.',
  paperMissing: 'No se encontró este artículo.',
  feedFailed: 'No se pudieron cargar estos artículos.',
  sourceFailed: (name, reason) => `No se pudieron cargar los artículos de ${name}. ${reason}`,
  reason: (reason) => reasons[reason] ?? `El servidor respondió con un error (${reason.slice(5)}).`,
  stale: (time) => `Última actualización: ${time}. No se pudo volver a actualizar.`,
  moreFailed: 'No se pudieron cargar más artículos.',
  shown: (shown, total) => `Artículos mostrados: ${number(shown)} de ${number(total)}`,
};
