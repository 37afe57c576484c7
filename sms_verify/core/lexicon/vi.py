"""Vietnamese phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

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

TABLE = {
    "ask.secret": (
        "cung cấp|gửi|đọc|cho biết|trả lời|soạn|nhắn|chia sẻ ~20 {secret}",
        "nhập ~20 {secret} ~~30 <link>",
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
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~12 {account}|số thuê bao|hai chiều",
        "khởi tố|lệnh bắt|truy nã|tòa án|thi hành án|cưỡng chế|truy tố ~20 bạn|anh|ông|vụ án|liên quan|sẽ|hồ sơ",
        """
        lệnh bắt|lenh bat|khởi tố|bị khóa|bi khoa|sẽ bị khóa|se bi khoa|bị phong tỏa|cắt điện|cat dien|sẽ cắt|se cat
        |khóa thuê bao|khoa thue bao|khóa 2 chiều
        """,
        "khoa 2 chieu|khóa 2 chiều|bị khởi kiện",
    ),
    "pressure.deadline": (
        """
        trong 24h|trong vòng 24|ngay lập tức|khẩn|hôm nay|lần cuối|cơ hội cuối|gấp|trước 24h|trong ngày|ngay hôm nay
        """,
    ),
    "lure.prize": (
        "trúng thưởng|đã trúng|bạn đã trúng|chúc mừng ~~~30 trúng|giải|quà|may mắn|<link>|nhận",
        "được chọn nhận|khách hàng may mắn|số may mắn",
    ),
    "lure.reward": ("trúng|giải thưởng|quà tặng|phần thưởng|thưởng|voucher|tri ân ~~24 <link>|<amount>|nhận|miễn phí",),
    "lure.refund": ("hoàn tiền|hoàn thuế|tiền hoàn|trợ cấp|hỗ trợ ~~24 <link>|<amount>|nhận|đăng ký",),
    "lure.job": (
        """
        việc làm|tuyển|cộng tác viên|ctv|việc online|làm việc tại nhà|part-time|việc nhẹ ~~30 ngày|<amount>|tại nhà
        |zalo|telegram|thu nhập|lương|hoa hồng
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~8 ngày|/ngày|mỗi ngày|giờ",
        "lương|thu nhập|kiếm|ngày ~12 <amount>",
    ),
    "lure.loan": (
        "vay|vay tiền|vay nhanh|vốn ~~24 <amount>|không thế chấp|lãi suất|giải ngân|duyệt|nhanh|zalo|<link>",
    ),
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
    "chat.lost-touch": (
        "lâu rồi không gặp|lâu quá không gặp|còn nhớ mình|còn nhớ em|nhớ mình không|lâu không liên lạc",
    ),
    "chat.small-talk": ("dạo này thế nào|khỏe không|dạo này sao|đang làm gì",),
    "chat.wrong-number": ("nhầm số|gửi nhầm|nhắn nhầm|nhầm người|xin lỗi làm phiền",),
    "chat.flattery": ("duyên phận|có duyên|làm bạn|kết bạn với|làm quen",),
    "chat.introduces": ("mình tên là|em tên là|tôi tên là|bạn tên gì|rất vui được",),
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
    "lure.loan-advert": (
        """
        vay|vay tiền|vay tien|vay nhanh|hỗ trợ vay|khoản vay|giải ngân ~~60 không thế chấp|khong the chap
        |không cần thế chấp|khong can the chap|chỉ cần cccd|chi can cccd|nợ xấu|no xau|giải ngân|giai ngan|5 phút
        |5 phut|lãi suất 0|không thẩm định|khong tham dinh
        """,
    ),
    "topic.wrong-transfer": (
        "chuyển nhầm|chuyen nham|gửi nhầm|ck nhầm|ck nham ~~60 trả lại|tra lai|hoàn|hoan|chuyển lại|chuyen lai",
    ),
    "ask.cancel": ("hủy|huy|hủy dịch vụ|huy dich vu|từ chối ~24 <link>|<number>|tại|tai|gọi|goi|bấm",),
    "pressure.loss": ("phí|phi|trừ|tru|thu phí|dịch vụ|dich vu ~30 <amount>|1.890*|tháng|thang|trđ ~~50 hủy|huy",),
    "lure.invest": (
        """
        đầu tư|dau tu|chứng khoán|chung khoan|tiền ảo|bitcoin|forex|sàn ~~50 lãi|lai|lợi nhuận|loi nhuan|mỗi ngày
        |moi ngay|cam kết|cam ket|%|nhóm|nhom|zalo
        """,
    ),
    "lure.subsidy": (
        "trợ cấp|tro cap|hỗ trợ|ho tro|bảo hiểm xã hội|bhxh|an sinh|quà ~~40 <link>|nhận|nhan|đăng ký|dang ky|<amount>",
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
    "lure.gamble": (
        "nạp|nap|cá cược|casino|game bài|tài xỉu|nổ hũ|no hu|thể thao ~~40 tặng|tang|<link>|thưởng|thuong|hoàn trả",
    ),
}

VIETNAMESE = Language(SETS, TABLE)
