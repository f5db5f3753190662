import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('vi');

const reasons: Readonly<Record<string, string>> = {
  network: 'Máy chủ không phản hồi hoặc không cho trang này đọc các bài báo.',
  refused: 'Dịch vụ này không cho các trang web đọc dữ liệu.',
  offline: 'Có vẻ bạn đang ngoại tuyến.',
  timeout: 'Máy chủ phản hồi quá lâu.',
  'too-large': 'Danh sách bài báo lớn hơn mức trang này chấp nhận.',
  'unknown-format': 'Dữ liệu máy chủ gửi về không phải là danh sách bài báo.',
  unsupported: 'Trang này yêu cầu bài báo theo cách không được hỗ trợ.',
  unreadable: 'Danh sách bài báo bị hỏng.',
  'http 401': 'Máy chủ không cho phép đọc danh sách này.',
  'http 403': 'Máy chủ không cho phép đọc danh sách này.',
  'http 404': 'Danh sách bài báo không còn ở địa chỉ cũ.',
  'http 410': 'Danh sách bài báo không còn ở địa chỉ cũ.',
  'http 429': 'Máy chủ nhận quá nhiều yêu cầu. Hãy thử lại sau vài phút.',
};

export const words: Outcomes = {
  empty: 'Chưa có bài báo nào ở đây.',
  paperMissing: 'Không tìm thấy bài báo này.',
  feedFailed: 'Không tải được các bài báo này.',
  sourceFailed: (name, reason) => `Không tải được các bài báo từ ${name}. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Máy chủ báo lỗi (${reason.slice(5)}).`,
  stale: (time) => `Đang hiển thị các bài báo tải lúc ${time}. Không cập nhật được.`,
  moreFailed: 'Không tải thêm được bài báo.',
  shown: (shown, total) => `Đang hiển thị ${number(shown)} trong số ${number(total)} bài báo`,
};
