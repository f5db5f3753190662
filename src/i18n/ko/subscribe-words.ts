import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {number} = numbers('ko');

export const words: SubscribeWords = {
  submitting: '구독 신청 중…',
  pending: (address) =>
    `받은편지함을 확인해 주세요. ${address} 주소로 확인 링크를 보냈습니다. 메일이 없다면 스팸함도 확인해 주세요.`,
  subscribed: '감사합니다. 구독이 완료되었습니다.',
  taken: '감사합니다. 확인을 요청하는 메일이 오면 메일 속 링크를 눌러 주세요.',
  already: '이미 구독하고 있습니다.',
  'rate-limited': (minutes) =>
    `시도 횟수가 너무 많습니다. 약 ${number(minutes)}분 기다려 주세요. 입력하신 주소는 그대로 있습니다.`,
  offline: '인터넷에 연결되어 있지 않아 아무것도 보내지 않았습니다. 입력하신 주소는 그대로 있습니다.',
  blocked: '이 페이지의 보안 정책 때문에 구독할 수 없어 아무것도 보내지 않았습니다. 입력하신 주소는 그대로 있습니다.',
  failed: (name) => `${name}에서 문제가 발생했습니다. 입력하신 주소는 그대로 있습니다.`,
  lost: (name) => `${name}에서 응답이 없어 주소가 전달되지 않았을 수 있습니다. 입력하신 주소는 그대로 있습니다.`,
  misconfigured: '지금은 이 페이지에서 구독할 수 없습니다.',
  'needs-captcha': '위의 확인 절차를 완료해 주세요.',
  missing: '이메일 주소를 입력해 주세요.',
  format: '이메일 주소를 올바른 형식으로 입력해 주세요(예: name@example.com).',
  refused: '이 주소는 받아들여지지 않았습니다. 확인 후 다시 시도해 주세요.',
  meant: '혹시 이 주소인가요?',
  useIt: (address) => address,
  another: '다른 주소 사용',
  openForm: (name) => `${name} 양식 열기`,
};
