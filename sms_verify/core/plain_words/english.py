"""English words that speak to a reader, which the name of a shop, place or person does without."""

from __future__ import annotations

SAYING = """
clik heer plz aloud
help dm ig fb tg
you your yours yourself we our ours us me them they their him his her it its this that these those there am are was
were been being will would shall should must might may could cannot cant dont didnt doesnt wont isnt wasnt arent
havent not never nobody nothing any anyone someone what when where which who whom whose why how whether because unless
until otherwise else please pls plz kindly now immediately urgently urgent asap today tonight tomorrow soon quickly
hurry once again already still before after within via call calls called calling callback dial phone phoned ring
contact contacted text texting sms msg reply respond answer write message email mail chat speak talk tell say says
said ask asked inform notify report send sent forward remit transfer transferred deposit withdraw pay paid paying
payable settle repay owe owed owing visit enter browse login logon log signin sign click tap press select choose
follow scan download install grab submit provide give giving hand share show read view let allow accept approve
authorise authorize grant confirm confirmed confirming verify verified verification validate check checked review
update updated renew upgrade register activate reactivate unlock unblock restore cancel cancelled canceled dispute
appeal decline reject stop avoid ignore wait waiting stay remain hold hang keep expecting claim claimed collect
collected fetch redeem receive received win won winner prize lottery reward resolve solve fix act action required
needed need needs require requires want wants account accounts acct accnt acc password passcode passphrase pin otp
code codes cvv cvc token digits number numbers kyc identity details credentials username link links url website
webpage site page bio browser app apk screen helpline hotline helpdesk desk helper agent officer advisor adviser
manager investigator operator representative refund refunds refunded fee fees fine fines penalty penalties charge
charges charged debt debts overdue unpaid arrears balance bill due deadline notice warning alert final expire expires
expired expiring expiry suspend suspended suspension suspicious block blocked lock locked frozen freeze freezing close
closes closed closure restricted terminated disconnected fraud fraudulent scam unauthorised unauthorized breach
compromised hacked police court case lawsuit arrest warrant legal customs hmrc irs parcel package delivery held
pending attached attachment enclosed below above here voucher vouchers giftcard bitcoin btc usdt crypto wallet anydesk
teamviewer quickassist quicksupport rustdesk whatsapp telegram wechat signal facebook instagram insta snapchat gmail
hotmail outlook yahoo secret card cards bank security safety team unit dept department refusal get take look up snap
last chance yes no ok okay with by to at off into about just only back next then ur acount bnk wtsapp watsapp ctc txt
open meet buy add use ill gonna wanna lets from
""".split()  # noqa: SIM905, a table
"""Words by which somebody is addressed, asked, threatened or led."""
HARMLESS_ALONE = """
help dm ig fb tg soon am said was it you we me us our this that here there who why what how when where now never
today tonight tomorrow once again still may might will not any via log sign page site link links app mail chat speak
talk tell say ask text message ring phone call pay paid visit enter press tap select choose follow show read view let
allow give hand share grant review renew register check fix act action need want wants win winner reward claim collect
fetch hold keep stay wait stop close screen signal code codes number numbers desk agent manager operator officer card
fine bill balance charge charges due case court legal notice alert final parcel package delivery wallet your yours
yourself frozen freeze otp restore reject pending needs irs nothing transfer quickly digits secret before after within
hang grab forward deposit write answer contact send dial ticket details identity account voucher vouchers facebook
instagram whatsapp telegram wechat yahoo outlook gmail bitcoin hotline helper customs police lock block token snapchat
insta get take look up snap last chance yes no ok okay from with by to at off into about just only back next then
receive cards bank security safety team unit dept department open meet buy add use lets them they their his her him
its those these above below must else please
""".split()  # noqa: SIM905, a table
"""Those that stand in names too (Call Shop, Pay Point, Now Foods): two of a value's words speak, one alone does not."""

LANGUAGES = (SAYING,)
