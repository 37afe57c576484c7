"""What readers report: taken in masked, gathered in campaigns, erased when its reader wants."""
