"""What a name is not made of: the words by which texts speak to their readers, and shapes that no name has."""
