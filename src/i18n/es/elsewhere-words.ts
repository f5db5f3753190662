import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Su dirección se envió, pero ${name} no comunica el resultado a esta página. Si en diez minutos no llega ningún mensaje, inténtelo allí.`,
  'handed-off': 'Termine en la pestaña que se acaba de abrir.',
  mailOpened: 'Envíe el mensaje que abrió su programa de correo. Puede quedar vacío.',
  nameMissing: 'Escriba su nombre.',
  listMissing: 'Elija al menos una opción.',
  consentMissing: 'Marque la casilla para continuar.',
  pressAgain: 'Listo. Pulse el botón otra vez: abre una pestaña nueva.',
  openAgain: 'Abrir de nuevo',
  loadFrame: (name) => `Cargar el formulario de ${name}`,
  frameNote: (name, host) => `El formulario es de ${name}. Se carga desde ${host} al pulsar el botón.`,
  frameTitle: (name) => `Formulario de suscripción de ${name}`,
  frameShown: (name) => `Suscríbase en el formulario de ${name}.`,
  follow: (name) => `Suscribirse en ${name}`,
  writeMail: 'Suscribirse por correo',
  mailNote: (address) => `Basta con un mensaje a ${address}. Puede estar vacío.`,
  name: 'Nombre',
  optional: 'opcional',
  lists: '¿Qué desea recibir?',
  frequency: '¿Con qué frecuencia?',
  privacy: 'Política de privacidad',
  following: (query) => `Se suscribe a lo que la lista muestra ahora: ${query}`,
  feeds: 'O siga la lista en un lector de feeds:',
};
