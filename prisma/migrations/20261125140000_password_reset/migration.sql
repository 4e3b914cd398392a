-- CreateTable
CREATE TABLE "password_reset" (
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_digest" TEXT NOT NULL,
    "made_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("organisation_id","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_token_digest_key" ON "password_reset"("token_digest");

-- CreateIndex
CREATE INDEX "password_reset_organisation_id_made_by_id_idx" ON "password_reset"("organisation_id", "made_by_id");

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_organisation_id_user_id_fkey" FOREIGN KEY ("organisation_id", "user_id") REFERENCES "staff_user"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_organisation_id_made_by_id_fkey" FOREIGN KEY ("organisation_id", "made_by_id") REFERENCES "staff_user"("organisation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "password_reset" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "password_reset" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "password_reset" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
-- The link is shown before it is known to which organisation it belongs.
CREATE POLICY presented_password_reset ON "password_reset" FOR SELECT USING (token_digest = app_presented());
