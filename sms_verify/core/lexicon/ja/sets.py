"""Japanese word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "绝対に|决して|教えないで|しないで|ご注意|注意",
    "still": "ください|必ず|のみ",
    "scam": "诈欺です|伪物です|伪メール|伪sms|フィッシング诈欺",
    "mask": """
        本人确认コード|wifiのパスワード|邮便番号|追迹番号|予约番号|注文番号|子どもたち元気|子供たち元気|子供元気
        |家族は元気|ご家族|お子さん
    """,
    "secret": "パスワード|暗证番号|认证コード|确认コード|セキュリティコード|ワンタイムパスワード|认证番号|コード",
    "give": "入力|送信|お知らせ|教えて|返信|送って|ご连络|ご入力|転送",
    "account": "アカウント|口座|カード|お客様の|ご利用|サービス|电话番号|会员|回线|电力|电気|电话",
    "blocked": "停止|制限|冻结|ロック|利用できません|失効|无効|解约|一时停止|差し押さえ|强制|止まり",
}
