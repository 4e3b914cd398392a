-- AlterTable
ALTER TABLE "deadline" ADD COLUMN     "cautious_on" DATE,
ADD COLUMN     "end_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "end_asked_by_id" UUID,
ADD COLUMN     "event_id" UUID,
ADD COLUMN     "rule_code" TEXT,
ADD COLUMN     "warn_on" DATE;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "second_check" TEXT NOT NULL DEFAULT 'otherPerson',
ADD COLUMN     "today_offset" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "not_before" DATE,
ADD COLUMN     "previous_id" UUID,
ADD COLUMN     "refusal_code" TEXT,
ADD COLUMN     "refusal_curable" BOOLEAN;

-- CreateTable
CREATE TABLE "submission_departure" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "left_on" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_departure_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID,
    "case_id" UUID,
    "sealed" BYTEA NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "fact_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "document_id" UUID,
    "person_ids" UUID[],
    "sealed" BYTEA NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "deadline_review" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reviewed_by_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "deadlines" INTEGER NOT NULL,

    CONSTRAINT "deadline_review_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "admissibility_check" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "checked_on" DATE NOT NULL,
    "checked_by_id" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "land" TEXT NOT NULL,
    "profile_version" TEXT NOT NULL,
    "rule_version" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "admissibility_check_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "commission_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "land" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "corrected_by_id" UUID NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commission_version_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "procedure" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'running',
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "outcome" TEXT,
    "person_ids" UUID[],
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "submission_departure_organisation_id_submission_id_idx" ON "submission_departure"("organisation_id", "submission_id");

-- CreateIndex
CREATE INDEX "fact_organisation_id_person_id_superseded_at_idx" ON "fact"("organisation_id", "person_id", "superseded_at");

-- CreateIndex
CREATE INDEX "fact_organisation_id_case_id_superseded_at_idx" ON "fact"("organisation_id", "case_id", "superseded_at");

-- CreateIndex
CREATE INDEX "case_event_organisation_id_case_id_idx" ON "case_event"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "deadline_review_organisation_id_case_id_reviewed_at_idx" ON "deadline_review"("organisation_id", "case_id", "reviewed_at");

-- CreateIndex
CREATE INDEX "admissibility_check_organisation_id_case_id_checked_at_idx" ON "admissibility_check"("organisation_id", "case_id", "checked_at");

-- CreateIndex
CREATE UNIQUE INDEX "commission_version_organisation_id_land_number_key" ON "commission_version"("organisation_id", "land", "number");

-- CreateIndex
CREATE INDEX "procedure_organisation_id_case_id_idx" ON "procedure"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "deadline_organisation_id_event_id_idx" ON "deadline"("organisation_id", "event_id");

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_organisation_id_event_id_fkey" FOREIGN KEY ("organisation_id", "event_id") REFERENCES "case_event"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "submission_departure" ADD CONSTRAINT "submission_departure_organisation_id_submission_id_fkey" FOREIGN KEY ("organisation_id", "submission_id") REFERENCES "submission"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_review" ADD CONSTRAINT "deadline_review_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admissibility_check" ADD CONSTRAINT "admissibility_check_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "submission_departure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "submission_departure" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "submission_departure" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "fact" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "fact" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "fact" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "case_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "case_event" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "deadline_review" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "deadline_review" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "deadline_review" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "admissibility_check" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "admissibility_check" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "admissibility_check" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "commission_version" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "commission_version" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "commission_version" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "procedure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "procedure" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "procedure" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());

-- A fact is about a person or about a case, never about both.
ALTER TABLE "fact" ADD CONSTRAINT "fact_of_one" CHECK (num_nonnulls(person_id, case_id) = 1);
-- Only an invented organisation may move its day.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_today" CHECK (today_offset = 0 OR practice);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_second_check" CHECK (second_check IN ('otherPerson', 'otherDay'));

-- A check is what was known on its day.
CREATE FUNCTION admissibility_check_is_final() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'admissibility_check can only be added to'; END $$;
CREATE TRIGGER admissibility_check_is_final BEFORE UPDATE OR DELETE ON "admissibility_check"
  FOR EACH ROW EXECUTE FUNCTION admissibility_check_is_final();
