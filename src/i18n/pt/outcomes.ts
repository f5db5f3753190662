import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('pt');

const reasons: Readonly<Record<string, string>> = {
  network: 'O servidor não respondeu ou não permite que esta página leia os seus artigos.',
  refused: 'Este serviço não permite consultas a partir de páginas da web.',
  offline: 'Parece que não há conexão com a internet.',
  timeout: 'O servidor demora muito para responder.',
  'too-large': 'A lista de artigos é grande demais para esta página.',
  'unknown-format': 'A resposta do servidor não é uma lista de artigos.',
  unsupported: 'Esta página pede os artigos de uma forma não suportada.',
  unreadable: 'A lista de artigos está danificada.',
  'http 401': 'O servidor não permite a leitura desta lista de artigos.',
  'http 403': 'O servidor não permite a leitura desta lista de artigos.',
  'http 404': 'A lista de artigos já não está neste endereço.',
  'http 410': 'A lista de artigos já não está neste endereço.',
  'http 429': 'O servidor recebeu solicitações demais. Tente novamente em alguns minutos.',
};

export const words: Outcomes = {
  empty: 'Ainda não há artigos aqui.',
  paperMissing: 'Este artigo não foi encontrado.',
  feedFailed: 'Não foi possível carregar estes artigos.',
  sourceFailed: (name, reason) => `Não foi possível carregar os artigos de ${name}. ${reason}`,
  reason: (reason) => reasons[reason] ?? `O servidor respondeu com um erro (${reason.slice(5)}).`,
  stale: (time) => `Última atualização: ${time}. Não foi possível atualizar de novo.`,
  moreFailed: 'Não foi possível carregar mais artigos.',
  shown: (shown, total) => `Artigos exibidos: ${number(shown)} de ${number(total)}`,
};
