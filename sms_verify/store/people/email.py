"""E-mail addresses as far as they have to look like some before anything is sent there."""

from __future__ import annotations

import re

ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,60}")
