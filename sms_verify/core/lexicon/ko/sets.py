"""Korean word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "절대|마세요|마십시오|않습니다|주의",
    "still": "반드시|만|바랍니다",
    "scam": "사기입니다|보이스피싱입니다|스미싱입니다|가짜입니다",
    "mask": "와이파이 비밀번호|우편번호|운송장번호|예약번호|현관 비밀번호|공동현관",
    "secret": "비밀번호|인증번호|인증코드|보안카드|otp|보안코드|패스워드|승인번호|cvc|계좌비밀번호",
    "give": "입력|알려|보내|회신|전송|말씀|불러|답장|전달|공유",
    "account": "계좌|카드|계정|고객님|통장|휴대폰|번호|서비스|명의|회선",
    "blocked": "정지|제한|차단|중지|압류|동결|해지|만료|잠금|잠겼|도용|사용불가",
}
