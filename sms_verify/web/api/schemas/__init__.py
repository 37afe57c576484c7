"""What goes over HTTP, in and out."""
