import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number} = numbers('vi');

export const words: Messages = {
  by: (names) => `Thực hiện: ${names}`,
  papers: (count, more) => `${number(count)} bài báo${more ? ' tính đến giờ' : ''}`,
  loading: 'Đang tải…',
  showMore: (count) => (count ? `Xem thêm ${number(count)} bài` : 'Xem thêm'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Mã nguồn',
    model: 'Mô hình',
    dataset: 'Bộ dữ liệu',
    project: 'Dự án',
    slides: 'Slide',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Tài liệu bổ sung',
  },
  status: {
    withdrawn: 'Tác giả đã rút bài',
    retracted: 'Đã bị thu hồi',
    corrected: 'Đã đính chính',
    superseded: 'Đã có bản mới hơn',
  },
  failed: 'Đã xảy ra lỗi.',
  retry: 'Thử lại',
  subscribeHeading: 'Nhận các bài báo thịnh hành qua email!',
  emailLabel: 'Địa chỉ email',
  subscribe: 'Đăng ký',
};
