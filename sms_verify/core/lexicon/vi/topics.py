"""What messages are about, and what ordinary notices say, in Vietnamese."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        bưu kiện|kiện hàng|đơn hàng|bưu phẩm|giao hàng|gói hàng|hàng hóa|bưu điện|viettel post|ghn|ghtk|shipper
        ~~30 không thành công|địa chỉ|phí|hải quan|thuế|giữ|lưu kho|hoàn trả|thất lạc|<link>|không thể|chờ
        """,
    ),
    "topic.tax": ("tổng cục thuế|cục thuế|thuế|vneid ~~24 hoàn|nợ|<link>|<amount>|quyết toán|cập nhật",),
    "topic.fine": (
        "phạt nguội|vi phạm giao thông|csgt|nộp phạt|biên bản ~~24 <link>|<amount>|tra cứu|nộp|chưa",
        """
        phạt nguội|phat nguoi|vi phạm giao thông|vi pham giao thong|biên bản phạt ~~40 <link>|nộp|nop|chưa nộp
        |chua nop|tra cứu|tra cuu
        """,
    ),
    "topic.bank-account": (
        "{account} ~20 {blocked}",
        "bất thường|đáng ngờ|thiết bị lạ|thiết bị mới|trái phép ~14 giao dịch|đăng nhập|tài khoản",
        "giao dịch|đăng nhập|truy cập ~14 bất thường|đáng ngờ|thiết bị lạ|thiết bị mới|nơi khác",
        "phát hiện|được kích hoạt|đăng ký ~24 thiết bị lạ|nước ngoài|toàn cầu",
    ),
    "topic.family": (
        """
        mẹ|bố|ba|má|ông|bà|cô|chú ~~30 số mới|đổi số|hỏng điện thoại|hư điện thoại|hỏng máy|mất máy|điện thoại hỏng
        |mất điện thoại|số điện thoại mới
        """,
        "số mới của con|số mới của em|đây là số mới ~~30 mẹ|bố|ba|lưu|điện thoại|zalo",
        """
        mẹ|me|bố|bo|ba|con|cô|bác|anh|chị ~~60 đổi số|doi so|số mới|so moi|hỏng điện thoại|mất điện thoại
        |mat dien thoai|cần tiền|can tien|cấp cứu|cap cuu|tai nạn|tai nan|chuyển cho con|chuyen cho con
        """,
    ),
    "notice.otp": (
        "{secret} ~~16 <code>",
        "<code> ~~12 {secret}|là mã",
    ),
    "notice.never-share": (
        "không|tuyệt đối không|đừng ~14 cung cấp|chia sẻ|tiết lộ|gửi|đưa",
        "không bao giờ yêu cầu|không yêu cầu",
        """
        không cung cấp|khong cung cap|không chia sẻ|khong chia se|không tiết lộ|tuyệt đối không|tuyet doi khong
        ~~30 otp|mã|ma|ai|bất kỳ|bat ky|mật khẩu|mat khau
        """,
    ),
    "notice.warning": (
        "{scam}",
        "cảnh báo|cảnh giác|lưu ý|đề phòng ~~24 lừa đảo|giả mạo|mạo danh",
    ),
    "notice.if-not-you": (
        "nếu không phải|không phải bạn|không phải quý khách|nếu bạn không|nếu quý khách không|không thực hiện",
    ),
    "notice.settled": ("hoàn tiền|kỳ trả nợ|thanh toán|khoản vay ~16 thành công|đã được|đến hạn|đã nhận",),
    "notice.arrival": ("đã về cửa hàng|nhận tại cửa hàng|có thể nhận tại|đã về showroom|đến cửa hàng",),
    "topic.police": (
        """
        công an|cong an|cảnh sát|canh sat|viện kiểm sát|vien kiem sat|csgt|bộ công an|điều tra|dieu tra ~~60 vụ án
        |vu an|rửa tiền|rua tien|lệnh bắt|lenh bat|liên quan|lien quan|ma túy|ma tuy|triệu tập|trieu tap|khởi tố
        |hồ sơ
        """,
    ),
    "topic.court": (
        """
        tòa án|toa an|khởi kiện|khoi kien|thi hành án|thi hanh an|phạt nguội|phat nguoi|giấy triệu tập ~~50 <link>
        |<number>|bạn|ban|gọi|goi|nộp|nop|tra cứu|tra cuu|chưa nộp
        """,
        "toa an|tòa án|viện kiểm sát|vien kiem sat|công an|cong an ~~40 liên hệ|lien he|<number>|bưu phẩm|buu pham",
    ),
    "topic.wrong-transfer": (
        "chuyển nhầm|chuyen nham|gửi nhầm|ck nhầm|ck nham ~~60 trả lại|tra lai|hoàn|hoan|chuyển lại|chuyen lai",
    ),
    "topic.utility": (
        """
        evn|tiền điện|tien dien|điện lực|dien luc|tiền nước|hóa đơn|hoa don ~~50 cắt|cat|quá hạn|qua han|nợ
        |thanh toán|<link>
        """,
    ),
    "topic.kyc": (
        """
        vneid|định danh|dinh danh|căn cước|cccd|chuẩn hóa|chuan hoa|sinh trắc|sinh trac|thuê bao|thue bao
        |dịch vụ công|dich vu cong ~~50 cập nhật|cap nhat|khóa|khoa|tải|tai|<link>|mức 2|muc 2|xác thực|xac thuc|apk
        """,
    ),
    "topic.boss": (
        "sếp|giám đốc|quản lý ~~~50 họp|thẻ cào|thẻ quà",
        "thẻ cào|thẻ quà tặng|thẻ nạp ~~60 mã|gửi|chụp",
    ),
}
