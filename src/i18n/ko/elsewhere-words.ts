import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `주소를 보냈지만, 이 페이지에서는 ${name}의 처리 결과를 알 수 없습니다. 10분 안에 메일이 오지 않으면 ${name}에서 직접 시도해 주세요.`,
  'handed-off': '새로 열린 탭에서 구독을 완료해 주세요.',
  mailOpened: '메일 프로그램에 열린 메일을 보내 주세요. 내용은 비워 두셔도 됩니다.',
  nameMissing: '이름을 입력해 주세요.',
  listMissing: '하나 이상 선택해 주세요.',
  consentMissing: '계속하려면 확인란을 선택해 주세요.',
  pressAgain: '준비되었습니다. 버튼을 한 번 더 누르면 새 탭이 열립니다.',
  openAgain: '다시 열기',
  loadFrame: (name) => `${name} 양식 불러오기`,
  frameNote: (name, host) => `이 양식은 ${name}에서 제공하며, 버튼을 누르면 ${host}에서 불러옵니다.`,
  frameTitle: (name) => `${name} 구독 양식`,
  frameShown: (name) => `${name} 양식에서 구독해 주세요.`,
  follow: (name) => `${name}에서 구독`,
  writeMail: '이메일로 구독',
  mailNote: (address) => `${address} 주소로 메일만 보내시면 됩니다. 내용은 비워 두셔도 됩니다.`,
  name: '이름',
  optional: '선택',
  lists: '무엇을 받아 보시겠어요?',
  frequency: '얼마나 자주 받으시겠어요?',
  privacy: '개인정보 처리방침',
  following: (query) => `현재 목록에 표시된 내용을 구독합니다: ${query}`,
  feeds: '피드 리더로도 구독할 수 있습니다:',
};
