import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number} = numbers('vi');

export const words: ReadingWords = {
  search: (count) => (count ? `Tìm trong ${number(count)} bài báo` : 'Tìm bài báo'),
  clear: 'Xóa tìm kiếm',
  sort: 'Sắp xếp theo',
  orders: {
    source: 'Thứ tự mặc định',
    newest: 'Mới nhất trước',
    oldest: 'Cũ nhất trước',
    title: 'Tiêu đề',
    upvotes: 'Nhiều bình chọn nhất',
    citations: 'Nhiều trích dẫn nhất',
    trending: 'Thịnh hành',
    relevance: 'Phù hợp nhất',
  },
  noTrend: 'Các bài báo này chưa có bình chọn để xếp hạng, nên bài mới nhất đứng trước.',
  found: (count, total) => `${number(count)} trong số ${number(total)} bài báo`,
  noMatch: (query) => `Không có bài báo nào khớp với “${query}”.`,
  didYouMean: 'Có phải ý bạn là',
  nearest: 'Tiêu đề gần giống:',

  unread: {
    above: (count) => `${number(count)} bài mới kể từ lần ghé trước`,
    below: 'Đã xem trước đây',
  },

  starring: {
    star: 'Gắn sao',
    starPaper: (title) => `Gắn sao “${title}”`,
    starred: (count) => `Đã gắn sao (${number(count)})`,
    none: 'Bạn chưa gắn sao bài nào trong số này.',
    copyLink: 'Sao chép liên kết đến các bài này',
    tooMany: 'Quá nhiều bài cho một liên kết.',
  },

  links: {
    link: 'Liên kết',
    copied: 'Đã sao chép',
    copyByHand: 'Sao chép địa chỉ này bằng Ctrl+C, hoặc ⌘C trên máy Mac:',
  },
  opened: {
    linked: 'Đây là bài báo mà liên kết dẫn đến.',
    chosen: 'Đây là bài báo bạn đã chọn.',
    hidden: 'Bài này không có trong kết quả tìm kiếm hiện tại.',
    leftOut: 'Bài này không có trong danh sách hiện tại.',
    further: 'Bài này nằm ở phía dưới danh sách.',
    missing: (more) =>
      more
        ? 'Bài báo mà liên kết dẫn đến không nằm trong số các bài đã tải.'
        : 'Bài báo mà liên kết dẫn đến không có trong danh sách này.',
    showAll: 'Xem tất cả bài báo',
    close: 'Đóng',
  },

  similar: {similar: 'Tương tự', looking: 'Đang tìm…', none: 'Không có bài tương tự trong danh sách này.'},

  shortcuts: {
    title: 'Phím tắt',
    close: 'Đóng',
    keys: {
      next: 'bài tiếp theo',
      previous: 'bài trước',
      open: 'mở bài báo',
      expand: 'xem toàn bộ tóm tắt',
      cite: 'trích dẫn',
      star: 'gắn sao',
      search: 'tìm kiếm',
      help: 'danh sách này',
      close: 'đóng',
    },
  },

  scrolling: {list: 'Bài báo', toFirst: 'Về các bài đầu tiên'},

  newPapers: (count) => `${number(count)} bài báo mới`,
};
