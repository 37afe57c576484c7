"""Why the reader should hurry, fear or hope, in Vietnamese."""

from __future__ import annotations

PRESSURE = {
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
    "lure.reward": (
        """
        trúng|giải thưởng|quà tặng|phần thưởng|thưởng|voucher|tri ân ~~24 <link>|<amount>|nhận|miễn phí
        """,
    ),
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
    "lure.loan-advert": (
        """
        vay|vay tiền|vay tien|vay nhanh|hỗ trợ vay|khoản vay|giải ngân ~~60 không thế chấp|khong the chap
        |không cần thế chấp|khong can the chap|chỉ cần cccd|chi can cccd|nợ xấu|no xau|giải ngân|giai ngan|5 phút
        |5 phut|lãi suất 0|không thẩm định|khong tham dinh
        """,
    ),
    "pressure.loss": ("phí|phi|trừ|tru|thu phí|dịch vụ|dich vu ~30 <amount>|1.890*|tháng|thang|trđ ~~50 hủy|huy",),
    "lure.invest": (
        """
        đầu tư|dau tu|chứng khoán|chung khoan|tiền ảo|bitcoin|forex|sàn ~~50 lãi|lai|lợi nhuận|loi nhuan|mỗi ngày
        |moi ngay|cam kết|cam ket|%|nhóm|nhom|zalo
        """,
    ),
    "lure.subsidy": (
        """
        trợ cấp|tro cap|hỗ trợ|ho tro|bảo hiểm xã hội|bhxh|an sinh|quà ~~40 <link>|nhận|nhan|đăng ký|dang ky
        |<amount>
        """,
    ),
    "lure.gamble": (
        "nạp|nap|cá cược|casino|game bài|tài xỉu|nổ hũ|no hu|thể thao ~~40 tặng|tang|<link>|thưởng|thuong|hoàn trả",
    ),
    "lure.mule": ("thuê|mua|thu mua ~3 tài khoản ngân hàng|thẻ atm",),
}
