"""Templates proposed from messages that an organisation has sent: texts in, proposals out, nothing kept.

A message is cut into words and values (`tokens`), messages of one wording are brought together (`clusters`) and laid on
top of each other (`alignment`), what varies gets its kind (`kinds`), and a template counts for what it explains
(`miner`).
"""
