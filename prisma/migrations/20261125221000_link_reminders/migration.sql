-- Friendly reminders to the writer of a letter so far, 0 to 2; after the second a human takes over.
ALTER TABLE "share_link" ADD COLUMN "reminded" SMALLINT NOT NULL DEFAULT 0;
