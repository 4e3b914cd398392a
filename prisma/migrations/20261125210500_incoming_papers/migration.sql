-- A notice may be about the post that belongs to no case.
ALTER TABLE "notification" ALTER COLUMN "case_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "incoming_paper" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "file_key" TEXT,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sealed" BYTEA,
    "status" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "idempotency_key" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "received_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "document_id" UUID,
    "escalated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "incoming_paper_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "incoming_paper_organisation_id_idempotency_key_key" ON "incoming_paper"("organisation_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "incoming_paper_organisation_id_file_key_key" ON "incoming_paper"("organisation_id", "file_key");

-- CreateIndex
CREATE INDEX "incoming_paper_organisation_id_state_received_at_id_idx" ON "incoming_paper"("organisation_id", "state", "received_at", "id");

-- CreateIndex
CREATE INDEX "incoming_paper_organisation_id_decided_by_id_decided_at_idx" ON "incoming_paper"("organisation_id", "decided_by_id", "decided_at");

-- CreateIndex
CREATE INDEX "incoming_paper_organisation_id_document_id_idx" ON "incoming_paper"("organisation_id", "document_id");

-- AddForeignKey
ALTER TABLE "incoming_paper" ADD CONSTRAINT "incoming_paper_organisation_id_document_id_fkey" FOREIGN KEY ("organisation_id", "document_id") REFERENCES "document"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "incoming_paper" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "incoming_paper" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "incoming_paper" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());

ALTER TABLE "incoming_paper" ADD CONSTRAINT "incoming_paper_type" CHECK (type IN ('pdf', 'jpeg', 'png', 'docx'));
ALTER TABLE "incoming_paper" ADD CONSTRAINT "incoming_paper_status" CHECK (status IN ('quarantined', 'clean', 'notScanned', 'infected'));
ALTER TABLE "incoming_paper" ADD CONSTRAINT "incoming_paper_state" CHECK (state IN ('waiting', 'assigned', 'setAside', 'gone'));
-- Whoever waits or was set aside can still be read; whatever has gone leaves nothing behind.
ALTER TABLE "incoming_paper" ADD CONSTRAINT "incoming_paper_kept" CHECK (
  (state IN ('waiting', 'setAside')) = (file_key IS NOT NULL) AND (file_key IS NULL) = (sealed IS NULL)
);
ALTER TABLE "incoming_paper" ADD CONSTRAINT "incoming_paper_assigned" CHECK ((state = 'assigned') = (document_id IS NOT NULL));
