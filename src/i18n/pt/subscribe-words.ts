import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('pt');

export const words: SubscribeWords = {
  submitting: 'Enviando…',
  pending: (address) =>
    `Confira a sua caixa de entrada: enviamos um link de confirmação para ${address}. Não chegou? Veja na pasta de spam.`,
  subscribed: 'Obrigado. A sua inscrição foi concluída.',
  taken: 'Obrigado. Se receber uma mensagem com um pedido de confirmação, siga o link que ela contém.',
  already: 'Este endereço já está na lista.',
  'rate-limited': (minutes) =>
    `Tentativas demais. Aguarde cerca de ${plural(minutes, {one: 'um minuto', other: '# minutos'})}. O seu endereço continua no campo.`,
  offline: 'Não há conexão. Nada foi enviado, e o seu endereço continua no campo.',
  blocked:
    'A política de segurança desta página bloqueia a inscrição. Nada foi enviado, e o seu endereço continua no campo.',
  failed: (name) => `Ocorreu um erro em ${name}. O seu endereço continua no campo.`,
  lost: (name) => `${name} não respondeu: o seu endereço pode não ter chegado. Ele continua no campo.`,
  misconfigured: 'No momento, não é possível fazer a inscrição nesta página.',
  'needs-captcha': 'Conclua a verificação acima.',
  missing: 'Digite o seu endereço de e-mail.',
  format: 'Digite um endereço de e-mail no formato correto, como nome@example.com.',
  refused: 'O endereço não foi aceito. Confira-o e tente novamente.',
  meant: 'Você quis dizer',
  useIt: (address) => `${address}?`,
  another: 'Usar outro endereço',
  openForm: (name) => `Abrir o formulário em ${name}`,
};
