"""From values to pages: words, languages, templates, marked text, pagination, static files."""
