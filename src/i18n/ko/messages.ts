import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('ko');

export const words: Messages = {
  by: (names) => `제공: ${names}`,
  papers: (count, more) => `${more ? '지금까지 ' : ''}논문 ${number(count)}편`,
  loading: '불러오는 중…',
  showMore: (count) => (count ? `${number(count)}편 더 보기` : '더 보기'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: '코드',
    model: '모델',
    dataset: '데이터셋',
    project: '프로젝트',
    slides: '슬라이드',
    poster: '포스터',
    video: '동영상',
    blog: '블로그',
    supplement: '보충 자료',
  },
  status: {withdrawn: '저자 철회', retracted: '게재 철회', corrected: '정정됨', superseded: '새 버전 있음'},
  failed: '문제가 발생했습니다.',
  retry: '다시 시도',
  subscribeHeading: '화제의 논문을 이메일로 받아 보세요!',
  emailLabel: '이메일 주소',
  subscribe: '구독',
};
