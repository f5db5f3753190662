import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('es');

export const words: SubscribeWords = {
  submitting: 'Suscribiendo…',
  pending: (address) =>
    `Revise su correo: enviamos un enlace de confirmación a ${address}. ¿No le llegó? Mire en la carpeta de spam.`,
  subscribed: 'Gracias por suscribirse. La suscripción ya está activa.',
  taken: 'Gracias. Si recibe un mensaje que le pide confirmar, siga el enlace que contiene.',
  already: 'Esta dirección ya está en la lista.',
  'rate-limited': (minutes) =>
    `Demasiados intentos. Espere ${plural(minutes, {one: 'cerca de un minuto', other: 'unos # minutos'})}. Su dirección sigue en el campo.`,
  offline: 'No hay conexión. No se envió nada y su dirección sigue en el campo.',
  blocked:
    'La política de seguridad de esta página bloquea la suscripción. No se envió nada y su dirección sigue en el campo.',
  failed: (name) => `Se produjo un error en ${name}. Su dirección sigue en el campo.`,
  lost: (name) => `${name} no respondió: es posible que su dirección no haya llegado. Sigue en el campo.`,
  misconfigured: 'En este momento no es posible suscribirse en esta página.',
  'needs-captcha': 'Complete la verificación de arriba.',
  missing: 'Escriba su correo electrónico.',
  format: 'Escriba un correo electrónico con el formato correcto, como nombre@example.com.',
  refused: 'No se aceptó la dirección. Revísela e inténtelo de nuevo.',
  meant: '¿Quiso decir',
  useIt: (address) => `${address}?`,
  another: 'Usar otra dirección',
  openForm: (name) => `Abrir el formulario en ${name}`,
};
