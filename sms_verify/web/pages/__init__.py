"""The pages for people: plain HTML that works without JavaScript, in the reader's language."""
