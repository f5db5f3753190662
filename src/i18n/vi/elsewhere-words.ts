import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Địa chỉ của bạn đã được gửi, nhưng ${name} không báo kết quả cho trang này. Nếu sau mười phút chưa có thư, hãy thử đăng ký tại đó.`,
  'handed-off': 'Hãy hoàn tất việc đăng ký trong thẻ vừa mở.',
  mailOpened: 'Hãy gửi thư mà ứng dụng email của bạn vừa mở. Có thể để trống nội dung.',
  nameMissing: 'Hãy nhập tên của bạn.',
  listMissing: 'Hãy chọn ít nhất một mục.',
  consentMissing: 'Hãy đánh dấu vào ô để tiếp tục.',
  pressAgain: 'Đã sẵn sàng. Hãy nhấn nút lần nữa để mở thẻ mới.',
  openAgain: 'Mở lại',
  loadFrame: (name) => `Tải biểu mẫu từ ${name}`,
  frameNote: (name, host) => `Đây là biểu mẫu của ${name}, chỉ được tải từ ${host} khi bạn nhấn nút.`,
  frameTitle: (name) => `Biểu mẫu đăng ký của ${name}`,
  frameShown: (name) => `Hãy đăng ký trong biểu mẫu của ${name}.`,
  follow: (name) => `Đăng ký tại ${name}`,
  writeMail: 'Đăng ký qua email',
  mailNote: (address) => `Chỉ cần gửi một email đến ${address}. Có thể để trống nội dung.`,
  name: 'Tên',
  optional: 'không bắt buộc',
  lists: 'Bạn muốn nhận những gì?',
  frequency: 'Bao lâu một lần?',
  privacy: 'Chính sách quyền riêng tư',
  following: (query) => `Bạn đăng ký nhận những gì danh sách đang hiển thị: ${query}`,
  feeds: 'Hoặc theo dõi danh sách bằng trình đọc RSS:',
};
