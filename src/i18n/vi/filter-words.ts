import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('vi');
const papers = (count: number): string => `${number(count)} bài báo`;

export const words: FilterWords = {
  facets: {
    filter: 'Bộ lọc',
    filters: (count) => `Bộ lọc, ${count} đang dùng`,
    active: 'Bộ lọc đang dùng',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'trừ ' : ''}${value}`,
    remove: (chip) => `Bỏ lọc ${chip}`,
    clear: 'Xóa tất cả',
    fields: {
      year: 'Năm',
      date: 'Ngày',
      venue: 'Nơi công bố',
      type: 'Loại',
      author: 'Tác giả',
      tag: 'Từ khóa',
      has: 'Kèm theo',
    },
    not: 'trừ',
    exclude: (value) => `trừ ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Xem tất cả ${number(count)}`,
    fewer: 'Thu gọn',
    find: (field) => `Tìm trong “${field}”`,
    more: (count) => `Còn ${number(count)} mục nữa: gõ để tìm`,
    noValue: 'Không tìm thấy',
    nothing: 'Các bài báo này không có gì để lọc.',
    time: 'Bài báo theo thời gian',
    from: 'Từ',
    to: 'Đến',
    period: (period, count, total) => `${period}: ${number(count)} trong số ${papers(total)}`,
    undated: (count, unit) => `${papers(count)} không rõ ${unit === 'year' ? 'ngày' : 'tháng'}`,
  },

  groups: {
    label: 'Phân nhóm',
    by: {
      none: 'Không nhóm',
      day: 'Theo ngày',
      week: 'Theo tuần',
      month: 'Theo tháng',
      year: 'Theo năm',
      venue: 'Theo nơi công bố',
      type: 'Theo loại',
    },
    undated: 'Không rõ ngày',
    other: 'Khác',
    list: 'Các nhóm',
    goTo: 'Chuyển đến…',
    go: 'Chuyển',
  },

  dates: {
    label: 'Thời gian',
    unit: 'Khoảng thời gian',
    units: {day: 'Ngày', week: 'Tuần', month: 'Tháng', year: 'Năm'},
    all: 'Mọi thời gian',
    week: (monday) => `Tuần từ ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Trước đó: ${period}` : 'Trước đó'),
    later: (period) => (period ? `Sau đó: ${period}` : 'Sau đó'),
    nothingEarlier: 'Không có gì trước đó.',
    nothingLater: 'Không có gì sau đó.',
  },
};
