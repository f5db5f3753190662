import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('ko');
const papers = (count: number): string => `논문 ${number(count)}편`;

export const words: CardWords = {
  showLess: '접기',
  moreAuthors: (count) => `외 ${number(count)}명`,
  types: {
    'article-journal': '학술지 논문',
    'paper-conference': '학술대회 논문',
    preprint: '프리프린트',
    book: '단행본',
    chapter: '단행본의 장',
    thesis: '학위논문',
    report: '보고서',
    dataset: '데이터셋',
    software: '소프트웨어',
  },
  upvotes: (_, text) => `추천 ${text}회`,
  comments: (_, text) => `댓글 ${text}개`,
  citations: (_, text) => `피인용 ${text}회`,
  stars: (_, text) => `스타 ${text}개`,
  isNew: '신규',
  version: (version, updated) =>
    version && updated ? `v${version}, ${updated} 수정` : version ? `v${version}` : `${updated ?? ''} 수정`,
  machineSummary: 'AI 요약',
  keywords: '키워드',
  submittedBy: (name) => `등록자: ${name}`,
  also: '다른 게재처:',
  inLanguage: (language) => `언어: ${language}`,
  license: '라이선스',
  openAccess: '오픈 액세스',
  equal: '동등 기여',
  corresponding: '교신저자',
  citing: {
    cite: '인용',
    close: '닫기',
    kinds: {database: '서지 관리 프로그램용', reference: '참고문헌 형식', link: '링크'},
    citation: (style) => `${style} 형식 인용`,
    copy: '복사',
    copied: '복사했습니다.',
    copyByHand: '이 페이지에서는 자동으로 복사할 수 없습니다. 선택된 텍스트를 Ctrl+C(Mac에서는 ⌘C)로 복사해 주세요.',
    download: (extension) => `${extension} 다운로드`,
    failed: '인용 정보를 만들지 못했습니다. 다시 시도해 주세요.',
  },
  exporting: {
    select: (title) => `“${title}” 선택`,
    format: '내보내기 형식',
    exportAll: (count) => `${papers(count)} 내보내기`,
    exportSelected: (count) => `선택한 ${number(count)}편 내보내기`,
    clear: '선택 해제',
    exporting: '내보내는 중…',
    exported: (count) => `${papers(count)}을 내보냈습니다.`,
    failed: '내보내지 못했습니다. 다시 시도해 주세요.',
  },
};
