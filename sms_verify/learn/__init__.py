"""The model: corpus, features, training, measurement, and a file that loads only when it was vouched for.

Scoring (`scorer`, `artefact`, `features`) needs numpy only; whatever needs scikit-learn is imported by training alone.
"""
