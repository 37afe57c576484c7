"""How strangers open a chat, in Vietnamese."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "lâu rồi không gặp|lâu quá không gặp|còn nhớ mình|còn nhớ em|nhớ mình không|lâu không liên lạc",
    ),
    "chat.small-talk": ("dạo này thế nào|khỏe không|dạo này sao|đang làm gì",),
    "chat.wrong-number": ("nhầm số|gửi nhầm|nhắn nhầm|nhầm người|xin lỗi làm phiền",),
    "chat.flattery": (
        "duyên phận|có duyên|làm bạn|kết bạn với|làm quen",
        "tình yêu chân thành|thấy ảnh|xem hồ sơ|làm quen|xinh đẹp|nghiêm túc",
    ),
    "chat.introduces": (
        "mình tên là|em tên là|tôi tên là|bạn tên gì|rất vui được",
        "còn nhớ mình|nhớ mình không|còn nhớ em|nhớ tôi không",
        "bạn ở đâu|làm nghề gì|bạn sống ở đâu|quê ở đâu",
        "bác sĩ quân đội|quân nhân|lính mỹ|góa phụ ~~40 syria|yemen|nhiệm vụ|liên hợp quốc|tìm",
        "muốn mình chỉ|mình chỉ cho|muốn học không|để mình dạy|anh chỉ em",
        "bên em tuyển|phòng nhân sự|bộ phận tuyển dụng|công ty tuyển dụng",
    ),
    "chat.approach": (
        "có phải|phải ~14 không ~~~40 nhầm số|xin lỗi|nhầm",
        "chú mình|cậu mình|dì mình|thầy mình|anh họ ~~60 tiền ảo|đầu tư|chứng khoán|crypto|bitcoin|forex",
    ),
}
