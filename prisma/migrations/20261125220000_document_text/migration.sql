-- AlterTable
ALTER TABLE "document" ADD COLUMN     "text_locked_until" TIMESTAMPTZ(3),
ADD COLUMN     "text_state" TEXT NOT NULL DEFAULT 'unread',
ADD COLUMN     "text_tries" SMALLINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "document_text" (
    "organisation_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_text_pkey" PRIMARY KEY ("organisation_id","document_id")
);

-- CreateIndex
CREATE INDEX "document_text_organisation_id_case_id_idx" ON "document_text"("organisation_id", "case_id");

-- A chain of versions is never forked.
-- CreateIndex
CREATE UNIQUE INDEX "document_organisation_id_replaces_id_key" ON "document"("organisation_id", "replaces_id");

-- CreateIndex
CREATE INDEX "document_organisation_id_text_state_uploaded_at_idx" ON "document"("organisation_id", "text_state", "uploaded_at");

-- AddForeignKey
ALTER TABLE "document_text" ADD CONSTRAINT "document_text_organisation_id_document_id_fkey" FOREIGN KEY ("organisation_id", "document_id") REFERENCES "document"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "document_text" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document_text" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "document_text" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());

ALTER TABLE "document" ADD CONSTRAINT "document_text_state" CHECK (text_state IN ('unread', 'read', 'recognised', 'empty', 'failed'));
