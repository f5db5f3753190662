import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number} = numbers('vi');

export const words: CardWords = {
  showLess: 'Thu gọn',
  moreAuthors: (count) => `+${number(count)} người khác`,
  types: {
    'article-journal': 'Bài báo tạp chí',
    'paper-conference': 'Bài báo hội nghị',
    preprint: 'Preprint',
    book: 'Sách',
    chapter: 'Chương sách',
    thesis: 'Luận văn, luận án',
    report: 'Báo cáo',
    dataset: 'Bộ dữ liệu',
    software: 'Phần mềm',
  },
  upvotes: (_, text) => `${text} bình chọn`,
  comments: (_, text) => `${text} bình luận`,
  citations: (_, text) => `${text} trích dẫn`,
  stars: (_, text) => `${text} sao`,
  isNew: 'Mới',
  version: (version, updated) =>
    version && updated ? `v${version}, cập nhật ${updated}` : version ? `v${version}` : `Cập nhật ${updated ?? ''}`,
  machineSummary: 'AI tóm tắt',
  keywords: 'Từ khóa',
  submittedBy: (name) => `Người gửi: ${name}`,
  also: 'Bản khác:',
  inLanguage: (language) => `Ngôn ngữ: ${language}`,
  license: 'Giấy phép',
  openAccess: 'Truy cập mở',
  equal: 'Đóng góp ngang nhau',
  corresponding: 'Tác giả liên hệ',
  citing: {
    cite: 'Trích dẫn',
    close: 'Đóng',
    kinds: {
      database: 'Cho phần mềm quản lý trích dẫn',
      reference: 'Cho danh mục tài liệu tham khảo',
      link: 'Dạng liên kết',
    },
    citation: (style) => `Trích dẫn kiểu ${style}`,
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    copyByHand: 'Trang này không thể tự sao chép. Văn bản đã được chọn: hãy nhấn Ctrl+C, hoặc ⌘C trên máy Mac.',
    download: (extension) => `Tải xuống ${extension}`,
    failed: 'Không tạo được trích dẫn này. Hãy thử lại.',
  },
  exporting: {
    select: (title) => `Chọn ${title}`,
    format: 'Định dạng xuất',
    exportAll: (count) => `Xuất ${number(count)} bài báo`,
    exportSelected: (count) => `Xuất ${number(count)} bài đã chọn`,
    clear: 'Bỏ chọn',
    exporting: 'Đang xuất…',
    exported: (count) => `Đã xuất ${number(count)} bài báo.`,
    failed: 'Xuất không thành công. Hãy thử lại.',
  },
};
