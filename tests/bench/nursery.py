"""A process that has imported and loaded what a service needs, of which services start as copies."""

from __future__ import annotations

import functools

from sms_verify import service
from sms_verify.bootstrap import WARM_UP
from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.explain.verdict_json import verdict_json
from sms_verify.settings import Settings
from sms_verify.web.app import create_app

load_model = service.load_model = functools.cache(service.load_model)  # type: ignore[assignment]
checker = Checker(Registry.of(()), load_model(None, None))
create_app(Settings(), checker)
for message in WARM_UP:
    verdict_json(checker.check(message), "en")
