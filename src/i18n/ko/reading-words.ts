import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('ko');

export const words: ReadingWords = {
  search: (count) => (count ? `논문 ${number(count)}편에서 검색` : '논문 검색'),
  clear: '검색 지우기',
  sort: '정렬 기준',
  orders: {
    source: '기본 순서',
    newest: '최신순',
    oldest: '오래된순',
    title: '제목순',
    upvotes: '추천 많은 순',
    citations: '피인용 많은 순',
    trending: '화제순',
    relevance: '관련도순',
  },
  noTrend: '이 논문들에는 순위를 매길 추천이 없어 최신순으로 표시합니다.',
  found: (count, total) => `논문 ${number(total)}편 중 ${number(count)}편`,
  noMatch: (query) => `“${query}”에 맞는 논문이 없습니다.`,
  didYouMean: '혹시 이 검색어인가요?',
  nearest: '비슷한 제목:',

  unread: {
    above: (count) => `지난 방문 이후 새 논문 ${number(count)}편`,
    below: '이미 본 논문',
  },

  starring: {
    star: '즐겨찾기',
    starPaper: (title) => `“${title}” 즐겨찾기`,
    starred: (count) => `즐겨찾기(${number(count)})`,
    none: '이 중에 즐겨찾기한 논문이 없습니다.',
    copyLink: '이 논문들의 링크 복사',
    tooMany: '논문이 너무 많아 링크 하나에 담을 수 없습니다.',
  },

  links: {
    link: '링크',
    copied: '복사됨',
    copyByHand: '이 주소를 Ctrl+C(Mac에서는 ⌘C)로 복사해 주세요:',
  },
  opened: {
    linked: '링크가 가리키는 논문입니다.',
    chosen: '선택하신 논문입니다.',
    hidden: '현재 검색 결과에는 없습니다.',
    leftOut: '현재 목록에는 없습니다.',
    further: '이 목록의 더 아래쪽에 있습니다.',
    missing: (more) =>
      more
        ? '링크가 가리키는 논문이 지금까지 불러온 논문 중에 없습니다.'
        : '링크가 가리키는 논문이 이 목록에 없습니다.',
    showAll: '모든 논문 보기',
    close: '닫기',
  },

  similar: {similar: '유사 논문', looking: '찾는 중…', none: '이 목록에는 유사한 논문이 없습니다.'},

  shortcuts: {
    title: '키보드 단축키',
    close: '닫기',
    keys: {
      next: '다음 논문',
      previous: '이전 논문',
      open: '논문 열기',
      expand: '초록 전체 보기',
      cite: '인용',
      star: '즐겨찾기',
      search: '검색',
      help: '단축키 목록',
      close: '닫기',
    },
  },

  scrolling: {list: '논문', toFirst: '처음 논문으로 돌아가기'},

  newPapers: (count) => `새 논문 ${number(count)}편`,
};
