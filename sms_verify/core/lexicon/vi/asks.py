"""What messages ask of their reader, in Vietnamese."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "cung cấp|gửi|đọc|cho biết|trả lời|soạn|nhắn|chia sẻ ~20 {secret}",
        "nhập ~20 {secret} ~~30 <link>",
    ),
    "ask.hand-over": (
        "giao|đưa|nộp|bàn giao ~24 thẻ|tiền mặt|vàng|điện thoại ~24 cán bộ|nhân viên|công an|shipper|người của",
        "cán bộ|nhân viên|công an|shipper ~24 đến lấy|đến nhận|tới lấy|thu ~20 thẻ|tiền mặt|vàng",
    ),
    "ask.identity": (
        """
        cập nhật|xác minh|xác nhận|cung cấp|bổ sung|điền ~20 thông tin|địa chỉ|căn cước|cccd|số thẻ|danh tính
        |sinh trắc học
        """,
    ),
    "ask.fee": (
        """
        phí vận chuyển|phí hải quan|thuế nhập khẩu|phí giao hàng|phí|lệ phí|thuế|phí thủ tục|tiền cọc|đặt cọc
        ~~24 thanh toán|nộp|đóng|chuyển khoản
        """,
        "thanh toán|nộp|đóng ~~24 phí|lệ phí|thuế|tiền cọc",
    ),
    "ask.pay": (
        "thanh toán|nộp phạt|nộp tiền|đóng tiền|trả nợ|nộp ~~20 <link>|ngay|tại|<amount>|hôm nay|qua|trước",
        "quá hạn|chưa thanh toán|nợ cước|còn nợ|dư nợ ~~20 <amount>|<link>|thanh toán|nộp",
    ),
    "ask.click": (
        """
        bấm|nhấn|truy cập|click|vào|xem|đăng nhập|mở|tra cứu|tại|kiểm tra ~~16 <link>|link|liên kết|đường dẫn|vào đây
        |tại đây
        """,
    ),
    "ask.call": (
        "gọi|liên hệ|gọi ngay|gọi lại|hotline|lh ~14 <number>|ngay|tổng đài|số",
        "gọi|goi|liên hệ|lien he|lh|alo|hotline|goi ngay|gọi ngay|zalo ~20 <number>",
    ),
    "ask.login": (
        "đăng nhập|xác minh|xác thực|kích hoạt|mở khóa|cập nhật|đăng ký ~~20 tài khoản|<link>|thông tin|ngay|thẻ|tại",
    ),
    "ask.add-contact": (
        "kết bạn|thêm|nhắn|liên hệ|tham gia|ib|add|inbox ~14 zalo|telegram|whatsapp|facebook",
        "zalo|telegram|whatsapp ~8 <number>|<link>|:|kết bạn|nhóm",
    ),
    "ask.transfer": (
        """
        chuyển khoản|chuyển tiền|ck|mượn|vay|chuyển|bắn tiền ~20 cho|giúp|<amount>|vào tài khoản|stk|số tài khoản|mình
        |con|em
        """,
        "chuyển|chuyen|ck|gửi|gui ~20 cho con|cho em|cho mình|cho mẹ|cho anh|giúp con|giúp em|gấp|dùm|hộ em|vào stk",
        "cần|can|mượn|muon|vay ~8 tiền gấp|tien gap|tiền|ít tiền|gấp ~~60 chuyển|chuyen|ck|stk",
    ),
    "ask.reply": ("trả lời|phản hồi|nhắn lại|soạn ~10 có|lại|tin|y|1|gửi|cho",),
    "ask.cancel": ("hủy|huy|hủy dịch vụ|huy dich vu|từ chối ~24 <link>|<number>|tại|tai|gọi|goi|bấm",),
    "ask.lend": ("cần|mượn|vay ~24 <amount>|triệu|nghìn|k ~~60 trả|mai|hoàn",),
    "ask.keep-secret": ("đừng nói|đừng kể|giữ bí mật|đừng cho ai biết",),
}
