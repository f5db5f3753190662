import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {number} = numbers('vi');

export const words: SubscribeWords = {
  submitting: 'Đang đăng ký…',
  pending: (address) =>
    `Hãy kiểm tra hộp thư. Chúng tôi đã gửi liên kết xác nhận đến ${address}. Không thấy? Hãy xem trong thư mục thư rác.`,
  subscribed: 'Cảm ơn bạn. Bạn đã đăng ký thành công.',
  taken: 'Cảm ơn bạn. Nếu nhận được thư yêu cầu xác nhận, hãy mở liên kết trong thư.',
  already: 'Địa chỉ của bạn đã có trong danh sách này.',
  'rate-limited': (minutes) =>
    `Bạn đã thử quá nhiều lần. Hãy đợi khoảng ${number(minutes)} phút. Địa chỉ của bạn vẫn còn ở đây.`,
  offline: 'Bạn đang ngoại tuyến. Chưa có gì được gửi đi, địa chỉ của bạn vẫn còn ở đây.',
  blocked: 'Chính sách bảo mật của trang này chặn việc đăng ký. Chưa có gì được gửi đi, địa chỉ của bạn vẫn còn ở đây.',
  failed: (name) => `Đã xảy ra lỗi ở ${name}. Địa chỉ của bạn vẫn còn ở đây.`,
  lost: (name) => `${name} không phản hồi: có thể địa chỉ của bạn chưa đến nơi. Địa chỉ vẫn còn ở đây.`,
  misconfigured: 'Hiện không thể đăng ký trên trang này.',
  'needs-captcha': 'Hãy hoàn tất bước xác minh ở trên.',
  missing: 'Hãy nhập địa chỉ email của bạn.',
  format: 'Hãy nhập địa chỉ email đúng định dạng, ví dụ name@example.com.',
  refused: 'Địa chỉ không được chấp nhận. Hãy kiểm tra rồi thử lại.',
  meant: 'Có phải ý bạn là',
  useIt: (address) => `${address}?`,
  another: 'Dùng địa chỉ khác',
  openForm: (name) => `Mở biểu mẫu tại ${name}`,
};
