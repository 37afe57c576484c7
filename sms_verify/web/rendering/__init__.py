"""From values to pages: texts, languages, templates, marks, pagination, static files."""
