"""How strangers open a chat, in English."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        """
        long time no see|long time no talk|long time no chat|long time no contact|haven't seen you in
        |haven't seen you for|haven't heard from you|have not heard from you|have not seen you
        |it's been a long time since|it has been a long time since|been so long since we|haven't contacted you
        |haven't been in touch|haven't talked in|haven't talked for|still remember me|do you remember me
        |remember me?|forgotten me|did you forget me|been a while since we|long time since i came
        |it's been ages since we|remember our trip|remember our dinner|remember our time
        """,
    ),
    "chat.wrong-number": (
        """
        wrong number|wrong person|wrong contact|typed the wrong|saved the wrong|texted the wrong
        |added the wrong|dialed the wrong|dialled the wrong|sent to the wrong|sent it to the wrong
        |number got mixed|mixed up the number|you are not|aren't you|thought you were|i thought this was
        |i thought it was
        """,
        "my assistant|my secretary|the secretary|the assistant ~~40 number|contact|gave|wrong|mistake",
        """
        found|find|saved|save|saw|see|have|is|are
        ~12 your number|this number|your contact|you
        ~16 in my contacts|in my phone|in my phonebook|in my address book|in my contact list|in my whatsapp
        |my contact list
        """,
        """
        sorry to bother|sorry for bothering|sorry to disturb|sorry for disturbing|sorry for the disturbance
        |sorry for the inconvenience|sorry for the interruption
        ~~60 number|are you|is this|looking for|friend|thought|wrong
        """,
        "not sure if ~8 number",
        "isn't this|is this not|isn't that ~16 number|phone",
        "is this ~6 right number|correct number|still your number",
        "if this is ~10 right number|correct number",
        "who is this|who's this|who are you ~~40 in my contacts|in my phone|contacts|address book",
    ),
    "chat.small-talk": (
        """
        how are you|how have you been|how are u|how r u|how you doing|how are things|how's everything
        |how is everything|how's your life|what are you doing recently|what are you doing lately
        |what have you been up to|what are you busy|been busy with|busy lately|how's it going|how is it going
        |how is life|how's life|are you doing well|remember me|are you there|are you well|guess who
        |what are you up to
        """,
    ),
    "chat.flattery": (
        """
        a kind person|seem kind|seem very kind|seem nice|seem like a nice|seem like a good|seem friendly
        |so polite|very polite|so friendly|very friendly|sound nice|sound like a nice|a nice person
        |a good person|be friends|make friends|become friends|making friends|new friends|a new friend|fate
        |destiny|destined|no coincidence|kindness|how kind|get to know each other|get to know you
        |can we talk|can we chat|get acquainted|met by chance|meeting by chance|beautiful coincidence|happy coincidence
        |how funny|what a coincidence|what a funny
        """,
        """
        saw your profile|saw your photo|stop thinking about you|true love|serious relationship|soulmate|soul mate
        |honest woman|honest man|good morning handsome|good morning beautiful|hello handsome|hello beautiful
        |hello dear|hi dear|my dear
        """,
    ),
    "chat.approach": (
        "recommended|referred|introduced|gave me ~14 by a friend|your number|you to me|by my friend|your contact",
        """
        we met|we matched|matched
        ~14 on tinder|on bumble|on hinge|on badoo|on boo|on match|on okcupid|on facebook|on instagram|on linkedin|online
        |dating|on the app
        |last week at|at the conference|at the party|at the exhibition
        """,
        "add me|chat|talk|contact|text ~8 on whatsapp|on telegram|on line|on wechat|on signal",
        """
        is this|are you|am i talking to|am i speaking with|is that
        ~8 mr|mrs|ms|miss|dr|manager|coach|doctor|director|agent|captain|professor|tutor|trainer|realtor|vet
        """,
        """
        bitcoin|crypto|usdt|forex|trading|gold
        ~~70 my uncle|my aunt|my mentor|my cousin|i can teach|teach you|show you how
        """,
        """
        my uncle|my aunt|insider|my mentor|my teacher|my cousin|i can teach|teach you|guide you|show you how
        ~~70 bitcoin|crypto|usdt|trading|trade|invest*|gold|forex|profit*|earn*|income
        """,
        """
        looking for|trying to reach|trying to find
        ~24 groomer|vet|trainer|coach|realtor|tutor|doctor|instructor|designer|agent
        """,
        "friend|aunt|uncle|colleague|brother|sister|linda|lisa ~20 recommended|referred|introduced|gave me",
        "recommended|referred|introduced ~14 to me|by a friend|by my friend",
        """
        are you the|are you mr|are you mrs|are you ms|are you miss|are you dr|is this mr|is this mrs
        |is this ms|is this dr|is this coach|is this manager|are you coach|are you manager
        """,
        """
        client|deceased|late husband|late father|my client ~~40 died|deceased|leaving|left ~~60 next of kin|million
        |inheritance|$
        """,
        "next of kin|inheritance fund|unclaimed fund|beneficiary of ~~60 million|$|fund|claim|deceased",
        "inherited|inheritance ~~50 honest|trustworthy|invest|charity|god fearing",
    ),
    "chat.source": (
        """
        got|given|gave|found|have|had|received|was given
        ~14 your number|this number|your contact|your phone
        ~14 from|by|through
        """,
        """
        saw your profile|came across your profile|saw your photo|saw your picture|liked your profile
        |found your profile|meeting you at|met you at|we met at|met at the
        """,
        "still|is this|is it ~8 your number|the right number|correct number",
        """
        recommended to us|recommended to me|number was recommended|number was given to us|got your contact from
        |your resume on|your cv on|saw your resume|received your resume
        """,
    ),
    "chat.errand": (
        """
        appointment|lesson|tee time|my dog|my cat|my puppy|my poodle|my kitten|my parrot|my horse|golf club|yoga
        |the contract|the shipment
        |the goods|dinner party|the villa|the apartment|piano class|tennis
        """,
    ),
    "chat.introduces": (
        """
        my name is|what is your name|what's your name|may i know your name|may i have your name
        |where are you from|introduce myself|how old are you|nice to meet you|nice to know you
        |nice meeting you|pleased to meet you|glad to meet you|pleasure to meet|what should i call you
        |what can i call you|how should i call you|what do you do for|what do you do?
        """,
        """
        this is|i am|i'm|im
        ~10 from
        ~12 hr|human resources|recruit*|company|team|customs|singapore|hong kong|malaysia|taiwan|canada
        |new york|los angeles
        """,
        "do you remember me|do you still remember me|still remember me|don't you remember me",
        """
        us army|army doctor|military doctor|soldier|un doctor|oil rig|engineer on|widow|barrister ~~40 yemen|syria
        |afghanistan|mission|ukraine|peacekeeping|rig|deployed|i am|died
        """,
        "want me to show you|i can show you|i can teach you|shall i teach|want to learn",
        "staffing agency|recruitment agency|recruiter|hiring manager|human resources|hr department|job agency",
    ),
}
