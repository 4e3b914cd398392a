CREATE EXTENSION IF NOT EXISTS btree_gin;

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "key_wrapped" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "case_numbers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_user" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email_digest" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "staff_user_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_digest" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "login_throttle" (
    "key" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "window_ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "token_digest" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "key_wrapped" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "name_tokens" INTEGER[],
    "birth_digest" TEXT,
    "land" TEXT,
    "nationality" TEXT,
    "residence_status" TEXT NOT NULL,
    "residence_status_until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "person_relation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_relation_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "case_file" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "key_wrapped" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "land" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "commission_version" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'clarify',
    "responsible_id" UUID,
    "next_step_on" DATE,
    "has_next_step" BOOLEAN NOT NULL DEFAULT false,
    "opened_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "case_person" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_person_pkey" PRIMARY KEY ("organisation_id","case_id","person_id")
);

-- CreateTable
CREATE TABLE "case_member" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_member_pkey" PRIMARY KEY ("organisation_id","case_id","user_id")
);

-- CreateTable
CREATE TABLE "evidence_item" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "argument" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'idea',
    "person_ids" UUID[],
    "sealed" BYTEA NOT NULL,
    "expected_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "evidence_item_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "evidence_item_id" UUID,
    "file_key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "status" TEXT NOT NULL,
    "dated_on" DATE,
    "idempotency_key" TEXT,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "document_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_time" TEXT,
    "raw_end" DATE,
    "deemed_on" DATE,
    "rule_version" TEXT,
    "responsible_id" UUID,
    "document_id" UUID,
    "proof_document_id" UUID,
    "person_ids" UUID[],
    "sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT,
    "finished_at" TIMESTAMPTZ(3),
    "finished_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "deadline_move" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "deadline_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "moved_by_id" UUID NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deadline_move_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "deadline_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "offset_days" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "remind_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "late" BOOLEAN NOT NULL DEFAULT false,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "deadline_id" UUID,
    "due_on" DATE,
    "cause_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "land" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_since" DATE NOT NULL,
    "submitted_on" DATE,
    "channel" TEXT,
    "person_ids" UUID[],
    "proof_document_id" UUID,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "submission_state_change" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "channel" TEXT,
    "proof_document_id" UUID,
    "sealed" BYTEA NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_state_change_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "code" TEXT NOT NULL,
    "actor_id" UUID,
    "case_id" UUID,
    "person_id" UUID,
    "subject_id" UUID,
    "sealed" BYTEA,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "job" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dispatched_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "worker_beat" (
    "ticker" TEXT NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_beat_pkey" PRIMARY KEY ("ticker")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_user_email_digest_key" ON "staff_user"("email_digest");

-- CreateIndex
CREATE UNIQUE INDEX "login_session_token_digest_key" ON "login_session"("token_digest");

-- CreateIndex
CREATE INDEX "login_session_organisation_id_user_id_idx" ON "login_session"("organisation_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_digest_key" ON "invitation"("token_digest");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_invited_by_id_idx" ON "invitation"("organisation_id", "invited_by_id");

-- CreateIndex
CREATE INDEX "person_organisation_id_household_id_idx" ON "person"("organisation_id", "household_id");

-- CreateIndex
CREATE INDEX "person_organisation_id_birth_digest_idx" ON "person"("organisation_id", "birth_digest");

-- CreateIndex
CREATE INDEX "person_organisation_id_created_at_id_idx" ON "person"("organisation_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "person_name_tokens_idx" ON "person" USING GIN ("organisation_id" uuid_ops, "name_tokens" array_ops);

-- CreateIndex
CREATE INDEX "person_relation_organisation_id_other_id_idx" ON "person_relation"("organisation_id", "other_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_relation_organisation_id_person_id_other_id_key" ON "person_relation"("organisation_id", "person_id", "other_id");

-- CreateIndex
CREATE INDEX "case_file_organisation_id_closed_at_stage_idx" ON "case_file"("organisation_id", "closed_at", "stage");

-- CreateIndex
CREATE INDEX "case_file_organisation_id_responsible_id_idx" ON "case_file"("organisation_id", "responsible_id");

-- CreateIndex
CREATE INDEX "case_file_organisation_id_land_idx" ON "case_file"("organisation_id", "land");

-- CreateIndex
CREATE UNIQUE INDEX "case_file_organisation_id_number_key" ON "case_file"("organisation_id", "number");

-- CreateIndex
CREATE INDEX "case_person_organisation_id_person_id_idx" ON "case_person"("organisation_id", "person_id");

-- CreateIndex
CREATE INDEX "case_member_organisation_id_user_id_idx" ON "case_member"("organisation_id", "user_id");

-- CreateIndex
CREATE INDEX "evidence_item_organisation_id_case_id_idx" ON "evidence_item"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "document_organisation_id_case_id_idx" ON "document"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "document_organisation_id_evidence_item_id_idx" ON "document"("organisation_id", "evidence_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_organisation_id_case_id_idempotency_key_key" ON "document"("organisation_id", "case_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "document_organisation_id_file_key_key" ON "document"("organisation_id", "file_key");

-- CreateIndex
CREATE INDEX "deadline_organisation_id_case_id_idx" ON "deadline"("organisation_id", "case_id");

-- CreateIndex
CREATE INDEX "deadline_organisation_id_state_due_on_id_idx" ON "deadline"("organisation_id", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "deadline_move_organisation_id_deadline_id_idx" ON "deadline_move"("organisation_id", "deadline_id");

-- CreateIndex
CREATE INDEX "reminder_organisation_id_state_remind_at_idx" ON "reminder"("organisation_id", "state", "remind_at");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_organisation_id_deadline_id_recipient_id_offset_da_key" ON "reminder"("organisation_id", "deadline_id", "recipient_id", "offset_days", "due_on");

-- CreateIndex
CREATE INDEX "notification_organisation_id_user_id_created_at_idx" ON "notification"("organisation_id", "user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notification_organisation_id_user_id_cause_id_key" ON "notification"("organisation_id", "user_id", "cause_id");

-- CreateIndex
CREATE INDEX "submission_organisation_id_state_state_since_idx" ON "submission"("organisation_id", "state", "state_since");

-- CreateIndex
CREATE UNIQUE INDEX "submission_organisation_id_case_id_attempt_key" ON "submission"("organisation_id", "case_id", "attempt");

-- CreateIndex
CREATE INDEX "submission_state_change_organisation_id_submission_id_idx" ON "submission_state_change"("organisation_id", "submission_id");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_case_id_at_idx" ON "audit_event"("organisation_id", "case_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_at_idx" ON "audit_event"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "outbox_message_organisation_id_done_at_dispatched_at_idx" ON "outbox_message"("organisation_id", "done_at", "dispatched_at");

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_organisation_id_user_id_fkey" FOREIGN KEY ("organisation_id", "user_id") REFERENCES "staff_user"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_invited_by_id_fkey" FOREIGN KEY ("organisation_id", "invited_by_id") REFERENCES "staff_user"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_person" ADD CONSTRAINT "case_person_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_person" ADD CONSTRAINT "case_person_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_member" ADD CONSTRAINT "case_member_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_item" ADD CONSTRAINT "evidence_item_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_organisation_id_evidence_item_id_fkey" FOREIGN KEY ("organisation_id", "evidence_item_id") REFERENCES "evidence_item"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_move" ADD CONSTRAINT "deadline_move_organisation_id_deadline_id_fkey" FOREIGN KEY ("organisation_id", "deadline_id") REFERENCES "deadline"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_organisation_id_deadline_id_fkey" FOREIGN KEY ("organisation_id", "deadline_id") REFERENCES "deadline"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "case_file"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_state_change" ADD CONSTRAINT "submission_state_change_organisation_id_submission_id_fkey" FOREIGN KEY ("organisation_id", "submission_id") REFERENCES "submission"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
