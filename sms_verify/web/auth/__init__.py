"""Who is signed in: sessions and single sign-on."""
