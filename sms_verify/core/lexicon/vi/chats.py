"""How strangers open a chat, in Vietnamese."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "lâu rồi không gặp|lâu quá không gặp|còn nhớ mình|còn nhớ em|nhớ mình không|lâu không liên lạc",
    ),
    "chat.small-talk": ("dạo này thế nào|khỏe không|dạo này sao|đang làm gì",),
    "chat.wrong-number": ("nhầm số|gửi nhầm|nhắn nhầm|nhầm người|xin lỗi làm phiền",),
    "chat.flattery": ("duyên phận|có duyên|làm bạn|kết bạn với|làm quen",),
    "chat.introduces": ("mình tên là|em tên là|tôi tên là|bạn tên gì|rất vui được",),
}
