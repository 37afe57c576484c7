"""What is officially known: records, look-ups over them, and what is wrong with them."""
