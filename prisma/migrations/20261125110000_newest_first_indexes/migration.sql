-- Both lists show the newest first and read the whole table without these: 300 and 200 ms at 100,000 people
-- (docs/performance.md).

-- CreateIndex
CREATE INDEX "submission_organisation_id_state_since_id_idx" ON "submission"("organisation_id", "state_since", "id");

-- CreateIndex
CREATE INDEX "document_organisation_id_reviewed_at_uploaded_at_idx" ON "document"("organisation_id", "reviewed_at", "uploaded_at");
