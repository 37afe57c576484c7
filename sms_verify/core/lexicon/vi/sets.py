"""Vietnamese word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "không|không được|tuyệt đối không|đừng|không bao giờ|không nên|chớ",
    "still": "vui lòng|chỉ|hãy|nhưng",
    "scam": "là lừa đảo|là giả mạo|là tin giả",
    "mask": "đừng bỏ lỡ|không phải bạn|nếu không phải|mật khẩu wifi|mã bưu chính|mã giảm giá|mã vận đơn|mã đơn hàng",
    "secret": "mật khẩu|mã otp|otp|mã xác thực|mã xác nhận|mã pin|mã bảo mật|thông tin đăng nhập|mã xác minh|mã",
    "give": "cung cấp|gửi|nhập|đọc|cho biết|trả lời|soạn|nhắn|chia sẻ|gởi",
    "account": """
        tài khoản|thẻ|thẻ tín dụng|thuê bao|sim|ứng dụng|dịch vụ|số điện thoại|ngân hàng số|căn cước|định danh
    """,
    "blocked": """
        bị khóa|khóa|tạm khóa|bị tạm ngưng|phong tỏa|hết hạn|bị hủy|ngừng|hạn chế|vô hiệu|chặn|bị khoá
        |khoá hai chiều|thu hồi
    """,
}
