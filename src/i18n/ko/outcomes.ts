import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('ko');

const reasons: Readonly<Record<string, string>> = {
  network: '서버가 응답하지 않거나, 이 페이지에서 논문을 읽는 것을 허용하지 않습니다.',
  refused: '이 서비스는 웹페이지에서 읽는 것을 허용하지 않습니다.',
  offline: '인터넷에 연결되어 있지 않은 것 같습니다.',
  timeout: '서버의 응답이 너무 늦습니다.',
  'too-large': '논문 목록이 이 페이지에서 처리할 수 있는 크기를 넘습니다.',
  'unknown-format': '서버가 보낸 내용은 논문 목록이 아닙니다.',
  unsupported: '이 페이지가 논문을 요청하는 방식은 지원되지 않습니다.',
  unreadable: '논문 목록이 손상되었습니다.',
  'http 401': '서버가 이 논문 목록을 읽는 것을 허용하지 않습니다.',
  'http 403': '서버가 이 논문 목록을 읽는 것을 허용하지 않습니다.',
  'http 404': '논문 목록이 더 이상 이 주소에 없습니다.',
  'http 410': '논문 목록이 더 이상 이 주소에 없습니다.',
  'http 429': '서버에 요청이 너무 많습니다. 몇 분 후에 다시 시도해 주세요.',
};

export const words: Outcomes = {
  empty: '아직 논문이 없습니다.',
  paperMissing: '이 논문을 찾을 수 없습니다.',
  feedFailed: '논문을 불러오지 못했습니다.',
  sourceFailed: (name, reason) => `${name}의 논문을 불러오지 못했습니다. ${reason}`,
  reason: (reason) => reasons[reason] ?? `서버에서 오류가 발생했습니다(${reason.slice(5)}).`,
  stale: (time) => `${time} 기준 논문입니다. 새로 고치지 못했습니다.`,
  moreFailed: '논문을 더 불러오지 못했습니다.',
  shown: (shown, total) => `논문 ${number(total)}편 중 ${number(shown)}편 표시`,
};
