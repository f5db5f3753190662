import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `O seu endereço foi enviado, mas ${name} não informa o resultado a esta página. Se nenhuma mensagem chegar em dez minutos, tente por lá.`,
  'handed-off': 'Conclua na aba que acabou de abrir.',
  mailOpened: 'Envie a mensagem que o seu programa de e-mail abriu. Ela pode ficar vazia.',
  nameMissing: 'Digite o seu nome.',
  listMissing: 'Escolha pelo menos uma opção.',
  consentMissing: 'Marque a caixa para continuar.',
  pressAgain: 'Pronto. Pressione o botão mais uma vez: ele abre uma nova aba.',
  openAgain: 'Abrir de novo',
  loadFrame: (name) => `Carregar o formulário de ${name}`,
  frameNote: (name, host) => `O formulário é de ${name}. Ele é carregado de ${host} quando o botão é pressionado.`,
  frameTitle: (name) => `Formulário de inscrição de ${name}`,
  frameShown: (name) => `Faça a inscrição no formulário de ${name}.`,
  follow: (name) => `Inscrever-se em ${name}`,
  writeMail: 'Inscrever-se por e-mail',
  mailNote: (address) => `Basta uma mensagem para ${address}. Ela pode estar vazia.`,
  name: 'Nome',
  optional: 'opcional',
  lists: 'O que deseja receber?',
  frequency: 'Com que frequência?',
  privacy: 'Política de privacidade',
  following: (query) => `A inscrição vale para o que a lista mostra agora: ${query}`,
  feeds: 'Ou siga a lista em um leitor de feeds:',
};
