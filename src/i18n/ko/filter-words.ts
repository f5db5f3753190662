import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('ko');
const papers = (count: number): string => `논문 ${number(count)}편`;

export const words: FilterWords = {
  facets: {
    filter: '필터',
    filters: (count) => `필터, ${number(count)}개 적용됨`,
    active: '적용된 필터',
    chip: (field, value, isExcluded) => `${field}: ${value}${isExcluded ? ' 제외' : ''}`,
    remove: (chip) => `“${chip}” 삭제`,
    clear: '모두 지우기',
    fields: {
      year: '연도',
      date: '날짜',
      venue: '학술지·학회',
      type: '유형',
      author: '저자',
      tag: '키워드',
      has: '포함 자료',
    },
    not: '제외',
    exclude: (value) => `${value} 제외`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `${number(count)}개 모두 보기`,
    fewer: '접기',
    find: (field) => `${field} 찾기`,
    more: (count) => `${number(count)}개 더 있음: 입력하여 찾기`,
    noValue: '결과 없음',
    nothing: '이 논문들에는 필터로 쓸 정보가 없습니다.',
    time: '시기별 논문 수',
    from: '시작',
    to: '끝',
    period: (period, count, total) => `${period}: ${papers(total)} 중 ${number(count)}편`,
    undated: (count, unit) => `${unit === 'year' ? '날짜' : '월 정보'} 없는 ${papers(count)}`,
  },

  groups: {
    label: '묶어 보기',
    by: {
      none: '묶지 않음',
      day: '일별',
      week: '주별',
      month: '월별',
      year: '연도별',
      venue: '학술지·학회별',
      type: '유형별',
    },
    undated: '날짜 없음',
    other: '기타',
    list: '묶음',
    goTo: '이동할 곳…',
    go: '이동',
  },

  dates: {
    label: '날짜',
    unit: '기간 단위',
    units: {day: '일', week: '주', month: '월', year: '연'},
    all: '전체 날짜',
    week: (monday) => `${monday} 주간`,
    count: (period, count) => `${period}(${number(count)})`,
    earlier: (period) => (period ? `이전: ${period}` : '이전'),
    later: (period) => (period ? `다음: ${period}` : '다음'),
    nothingEarlier: '더 이전의 논문이 없습니다.',
    nothingLater: '더 이후의 논문이 없습니다.',
  },
};
