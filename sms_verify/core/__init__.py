"""The judgement, pure: no file, clock, network or database. `Checker.check` is the way in."""
