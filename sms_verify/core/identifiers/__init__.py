"""The comparable forms of hosts, telephone numbers and organisations' names, and what imitates them."""
