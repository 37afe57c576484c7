"""Turkish word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "asla|kimseyle|kimseye|hiçbir zaman|hiç kimse",
    "still": "lütfen|sadece|ama|yalnızca",
    "scam": "dolandırıcılıktır|sahtedir|dolandırıcıdır",
    "mask": """
        kaçırmayın|unutmayın|siz değilseniz|değilseniz|siz yapmadıysanız|wifi şifresi|kapı kodu|posta kodu
        |indirim kodu|kampanya kodu|takip kodu
    """,
    "secret": """
        şifre|şifrenizi|şifreniz|parola|parolanızı|doğrulama kodu|doğrulama kodunu|sms kodu|onay kodu
        |onay kodunu|güvenlik kodu|kodu|kod|pin|cvv|tek kullanımlık
    """,
    "give": """
        gönderin|gönder|paylaşın|girin|giriniz|bildirin|söyleyin|iletin|yazın|onaylayın|gönderiniz|yazınız
        |söyle|ilet
    """,
    "account": """
        hesabınız|hesap|hesabı|kartınız|kart|kredi kartınız|erişiminiz|hattınız|aboneliğiniz|bankacılık
        |internet şubeniz|e-devlet|üyeliğiniz|aracınız|hgs
    """,
    "blocked": """
        bloke|askıya*|kapatıl*|kısıtlan*|iptal edil*|donduruldu|sona er*|dolmuş*|engellen*|durdurul*|kilitlen*
        |kapanacak*|haciz
    """,
}
