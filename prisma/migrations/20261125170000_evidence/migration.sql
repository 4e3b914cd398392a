-- AlterTable
ALTER TABLE "document" ADD COLUMN     "link_id" UUID,
ADD COLUMN     "replaces_id" UUID,
ADD COLUMN     "translation" TEXT,
ADD COLUMN     "translation_of_id" UUID,
ALTER COLUMN "uploaded_by_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "evidence_item" ADD COLUMN     "dated_on" DATE,
ADD COLUMN     "fresh_until" DATE,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "strength" SMALLINT;

-- CreateTable
CREATE TABLE "evidence_request" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "evidence_item_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "channel" TEXT NOT NULL,
    "person_ids" UUID[],
    "recipient" TEXT NOT NULL,
    "body_digest" TEXT NOT NULL,
    "asked_on" DATE NOT NULL,
    "due_on" DATE,
    "reminded" SMALLINT NOT NULL DEFAULT 0,
    "next_on" DATE,
    "assigned_to_id" UUID,
    "sealed" BYTEA NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "evidence_request_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "share_link" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "evidence_item_id" UUID,
    "purpose" TEXT NOT NULL,
    "person_ids" UUID[],
    "recipient" TEXT NOT NULL,
    "token_digest" TEXT NOT NULL,
    "code_digest" TEXT,
    "code_tries" SMALLINT NOT NULL DEFAULT 0,
    "language" TEXT NOT NULL,
    "role" TEXT,
    "due_on" DATE,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "max_uses" SMALLINT NOT NULL DEFAULT 1,
    "uses" SMALLINT NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3),
    "begun_at" TIMESTAMPTZ(3),
    "handed_in_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "sealed" BYTEA NOT NULL,
    "made_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "link_entry" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "document_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "link_entry_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "link_page" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "file_key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "repeat_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_page_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "valid_until" DATE,
    "document_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "sealed" BYTEA NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "passport_effort" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "document_ids" UUID[],
    "sealed" BYTEA NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passport_effort_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "original_paper" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID,
    "place" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "back_on" DATE,
    "receipt_document_id" UUID,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "original_paper_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateIndex
CREATE INDEX "evidence_request_organisation_id_case_id_idx" ON "evidence_request"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "evidence_request_organisation_id_evidence_item_id_idx" ON "evidence_request"("organisation_id", "evidence_item_id");

-- CreateIndex
CREATE INDEX "evidence_request_organisation_id_state_next_on_idx" ON "evidence_request"("organisation_id", "state", "next_on");

-- CreateIndex
CREATE INDEX "evidence_request_organisation_id_state_body_digest_idx" ON "evidence_request"("organisation_id", "state", "body_digest");

-- CreateIndex
CREATE INDEX "evidence_request_organisation_id_assigned_to_id_state_idx" ON "evidence_request"("organisation_id", "assigned_to_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "share_link_token_digest_key" ON "share_link"("token_digest");

-- CreateIndex
CREATE INDEX "share_link_organisation_id_case_id_idx" ON "share_link"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "share_link_organisation_id_evidence_item_id_idx" ON "share_link"("organisation_id", "evidence_item_id");

-- CreateIndex
CREATE INDEX "link_entry_organisation_id_link_id_idx" ON "link_entry"("organisation_id", "link_id");

-- CreateIndex
CREATE INDEX "link_entry_organisation_id_case_id_idx" ON "link_entry"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "link_entry_organisation_id_state_handed_in_at_idx" ON "link_entry"("organisation_id", "state", "handed_in_at");

-- CreateIndex
CREATE UNIQUE INDEX "link_page_organisation_id_entry_id_repeat_key_key" ON "link_page"("organisation_id", "entry_id", "repeat_key");

-- CreateIndex
CREATE UNIQUE INDEX "link_page_organisation_id_file_key_key" ON "link_page"("organisation_id", "file_key");

-- CreateIndex
CREATE INDEX "link_page_organisation_id_entry_id_position_idx" ON "link_page"("organisation_id", "entry_id", "position");

-- CreateIndex
CREATE INDEX "consent_organisation_id_case_id_idx" ON "consent"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "consent_organisation_id_person_id_idx" ON "consent"("organisation_id", "person_id");

-- CreateIndex
CREATE INDEX "passport_effort_organisation_id_case_id_happened_on_idx" ON "passport_effort"("organisation_id", "case_id", "happened_on");

-- CreateIndex
CREATE INDEX "original_paper_organisation_id_case_id_idx" ON "original_paper"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "original_paper_organisation_id_back_on_idx" ON "original_paper"("organisation_id", "back_on");

-- CreateIndex
CREATE INDEX "document_organisation_id_link_id_idx" ON "document"("organisation_id", "link_id");

-- AddForeignKey
ALTER TABLE "evidence_request" ADD CONSTRAINT "evidence_request_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_request" ADD CONSTRAINT "evidence_request_organisation_id_evidence_item_id_fkey" FOREIGN KEY ("organisation_id", "evidence_item_id") REFERENCES "evidence_item"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_organisation_id_evidence_item_id_fkey" FOREIGN KEY ("organisation_id", "evidence_item_id") REFERENCES "evidence_item"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "link_entry" ADD CONSTRAINT "link_entry_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_entry" ADD CONSTRAINT "link_entry_organisation_id_link_id_fkey" FOREIGN KEY ("organisation_id", "link_id") REFERENCES "share_link"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_page" ADD CONSTRAINT "link_page_organisation_id_entry_id_fkey" FOREIGN KEY ("organisation_id", "entry_id") REFERENCES "link_entry"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_effort" ADD CONSTRAINT "passport_effort_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "original_paper" ADD CONSTRAINT "original_paper_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_organisation_id_link_id_fkey" FOREIGN KEY ("organisation_id", "link_id") REFERENCES "share_link"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "evidence_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "evidence_request" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "evidence_request" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "share_link" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "share_link" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "share_link" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "link_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "link_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "link_entry" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "link_page" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "link_page" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "link_page" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "consent" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "consent" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "passport_effort" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "passport_effort" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "passport_effort" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "original_paper" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "original_paper" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "original_paper" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
-- The link is shown before it is known to which organisation it belongs.
CREATE POLICY presented_share_link ON "share_link" FOR SELECT USING (token_digest = app_presented());

ALTER TABLE "evidence_item" ADD CONSTRAINT "evidence_item_strength" CHECK (strength BETWEEN 1 AND 3);
ALTER TABLE "evidence_request" ADD CONSTRAINT "evidence_request_state" CHECK (state IN ('open', 'answered', 'givenUp'));
ALTER TABLE "evidence_request" ADD CONSTRAINT "evidence_request_reminded" CHECK (reminded BETWEEN 0 AND 2);
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_purpose" CHECK (purpose IN ('letter', 'upload'));
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_uses" CHECK (max_uses >= 1 AND uses BETWEEN 0 AND max_uses);
ALTER TABLE "link_entry" ADD CONSTRAINT "link_entry_state" CHECK (state IN ('draft', 'handedIn', 'accepted', 'declined'));
ALTER TABLE "document" ADD CONSTRAINT "document_from_somebody" CHECK (num_nonnulls(uploaded_by_id, link_id) = 1);
ALTER TABLE "document" ADD CONSTRAINT "document_translation" CHECK (translation IN ('needed', 'ordered', 'done', 'certified'));
ALTER TABLE "link_page" ADD CONSTRAINT "link_page_type" CHECK (type IN ('jpeg', 'pdf'));
