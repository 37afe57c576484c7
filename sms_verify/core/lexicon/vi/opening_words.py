"""Words of strangers, false relatives and recruiters who open a chat, in Vietnamese; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mẹ ơi|bố ơi|ba ơi|bà ơi|ông ơi|má ơi|chú ơi|cô ơi|dì ơi|cậu ơi|mẹ|bố|bà
    """,
    "phone": """
        điện thoại|máy|màn hình|iphone
    """,
    "trouble": """
        hỏng|mất|hư|rơi|bể|vỡ|sửa|mất cắp
    """,
    "others_phone": """
        số mới|số tạm|máy bạn|điện thoại bạn|máy của bạn|số khác
    """,
    "pay_me": """
        chuyển giúp|chuyển cho|chuyển vào|cho con mượn|cho mượn|vay|gửi giúp|ck cho|cần gấp
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|thẻ apple|thẻ google|thẻ quà tặng|thẻ cào|thẻ steam|thẻ nạp
    """,
    "gift_codes": """
        chụp mã|gửi mã|mã thẻ|mã gửi|số seri|cào mã
    """,
    "meeting": """
        đang họp|trong cuộc họp|không nghe máy được
    """,
    "wrong": """
        nhầm số|nhầm máy|nhầm người|gọi nhầm|nhắn nhầm
    """,
    "nice": """
        dễ thương|ở đâu vậy|làm quen|nói chuyện nhé|làm bạn|kết bạn|tốt bụng
    """,
    "love": """
        tình yêu đích thực|tình yêu chân thành|mối quan hệ nghiêm túc|bạn đời|một nửa
    """,
    "faraway": """
        lính mỹ|bác sĩ quân đội|giàn khoan|liên hợp quốc|góa vợ|góa chồng|ở syria|ở yemen|quân nhân
    """,
    "teach": """
        mình chỉ|chỉ cho|dạy cho|hướng dẫn cho|muốn học|muốn mình chỉ
    """,
    "relative": """
        chú mình|cậu mình|dì mình|thầy mình|anh họ|sếp mình|bác mình
    """,
    "trade": """
        tiền ảo|bitcoin|crypto|chứng khoán|forex|đầu tư|cổ phiếu
    """,
    "task": """
        đánh giá khách sạn|like video|đánh giá sản phẩm|thả tim|follow|xem video
    """,
    "home": """
        tại nhà|ở nhà|online|bán thời gian|làm thêm
    """,
    "hiring": """
        cần người|tuyển|phòng nhân sự|việc làm|tuyển dụng|tuyển gấp
    """,
    "perday": """
        /ngày|mỗi ngày|một ngày|1 ngày|/giờ|mỗi tuần
    """,
    "hush": """
        đừng nói|đừng kể|giữ bí mật|đừng cho
    """,
    "hold": """
        quay lén|clip của bạn|video của bạn|clip nóng|camera của bạn|con bạn đang ở|bắt cóc
        |video nhạy cảm|clip nhạy cảm|ảnh nhạy cảm
    """,
    "publish": """
        tung lên|phát tán|gửi cho bạn bè|gửi cho gia đình|cho mọi người|đăng lên|không báo công an
        |gửi cho tất cả|gửi tất cả bạn bè|cho tất cả bạn bè
    """,
    "own_account": """
        tài khoản ngân hàng|tài khoản|thẻ atm|sim
    """,
    "rent_out": """
        thuê|cho thuê|mua lại|thu mua|bán tài khoản
    """,
    "code_word": """
        mã|mã otp|6 số|mã xác nhận
    """,
    "forward_me": """
        gửi lại|đọc cho|cho mình xin|gửi nhầm|cung cấp giúp|gửi cho em
    """,
    "officer": """
        thượng úy|đại úy|trung tá|thiếu tá|cán bộ|điều tra viên|đại tá
    """,
    "won": """
        trúng thưởng|trúng giải|người may mắn
    """,
    "taxes": """
        thuế|phí|phí vận chuyển|lệ phí
    """,
    "denied": """
        không đặt|không thực hiện|không phải bạn
    """,
}
