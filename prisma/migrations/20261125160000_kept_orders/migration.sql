-- What lists are sorted by, kept in columns (docs/performance.md). 'HF-2026-10000' comes after 'HF-2026-9999', which a text does not know.
ALTER TABLE "case_file"
    ADD COLUMN "number_year" INTEGER NOT NULL GENERATED ALWAYS AS (split_part("number", '-', 2)::int) STORED,
    ADD COLUMN "number_count" INTEGER NOT NULL GENERATED ALWAYS AS (split_part("number", '-', 3)::int) STORED,
    ADD COLUMN "next_deadline_on" DATE;

-- PostgreSQL knows how many deadlines are open before a day only when that is one column; two of them it multiplies.
ALTER TABLE "deadline"
    ADD COLUMN "open_on" DATE GENERATED ALWAYS AS (CASE WHEN "state" = 'open' THEN "due_on" END) STORED;

-- CreateIndex
CREATE INDEX "deadline_organisation_id_open_on_id_idx" ON "deadline"("organisation_id", "open_on", "id");

-- CreateIndex
CREATE INDEX "deadline_organisation_id_end_asked_by_id_idx" ON "deadline"("organisation_id", "end_asked_by_id");

-- Documents whose check for viruses does not come to an end.
-- CreateIndex
CREATE INDEX "document_organisation_id_status_uploaded_at_idx" ON "document"("organisation_id", "status", "uploaded_at");

-- The earliest open deadline of a case that everybody of its team may see. The row of the case is locked first, so that the
-- second of two who change deadlines at once counts what the first one wrote.
CREATE FUNCTION keep_next_deadline_on() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
  changed deadline := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  earliest date;
BEGIN
  PERFORM FROM case_file c WHERE c.organisation_id = changed.organisation_id AND c.id = changed.case_id FOR NO KEY UPDATE;
  -- The few of the case first: a plain min() may walk through the deadlines of all cases by their day until it meets one of this.
  WITH own AS MATERIALIZED (
    SELECT d.open_on FROM deadline d
    WHERE d.organisation_id = changed.organisation_id AND d.case_id = changed.case_id AND NOT d.confidential)
  SELECT min(own.open_on) INTO earliest FROM own;
  UPDATE case_file c SET next_deadline_on = earliest
    WHERE c.organisation_id = changed.organisation_id AND c.id = changed.case_id AND c.next_deadline_on IS DISTINCT FROM earliest;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_next_deadline_on AFTER INSERT OR DELETE OR UPDATE OF state, due_on, confidential ON deadline
  FOR EACH ROW EXECUTE FUNCTION keep_next_deadline_on();

-- The policies hold for the owner too; this once it writes the rows of everybody.
ALTER TABLE "case_file" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "deadline" NO FORCE ROW LEVEL SECURITY;
UPDATE "case_file" c SET "next_deadline_on" = d.earliest
  FROM (SELECT organisation_id, case_id, min(open_on) AS earliest FROM "deadline" WHERE NOT confidential GROUP BY 1, 2) d
  WHERE d.organisation_id = c.organisation_id AND d.case_id = c.id AND d.earliest IS NOT NULL;
ALTER TABLE "case_file" FORCE ROW LEVEL SECURITY;
ALTER TABLE "deadline" FORCE ROW LEVEL SECURITY;

-- A case without a next date, and a closed one, stands after all others.
ALTER TABLE "case_file"
    ADD COLUMN "next_on" DATE NOT NULL GENERATED ALWAYS AS (
      CASE WHEN "closed_at" IS NULL THEN COALESCE(LEAST("next_step_on", "next_deadline_on"), '9999-12-31') ELSE '9999-12-31' END) STORED;

-- CreateIndex
CREATE INDEX "case_file_organisation_id_number_year_number_count_idx" ON "case_file"("organisation_id", "number_year", "number_count");

-- CreateIndex
CREATE INDEX "case_file_organisation_id_next_on_number_year_number_count_idx" ON "case_file"("organisation_id", "next_on", "number_year" DESC, "number_count" DESC);
