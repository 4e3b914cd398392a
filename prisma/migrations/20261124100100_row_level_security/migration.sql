-- Whose rows may be seen is told to the connection when it is taken from the pool (libs/db/src/organisation-pool.ts).
-- No organisation set = no rows. The policies hold for the owner of the tables too (FORCE).

CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(current_setting('app.organisation_id', true), '')::uuid $$;

-- A keyed digest that somebody presented (e-mail at sign-in, cookie, invitation). It shows exactly the row it belongs to,
-- before the organisation is known.
CREATE FUNCTION app_presented() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(current_setting('app.presented', true), '') $$;

ALTER TABLE "staff_user" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "staff_user" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "staff_user" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "login_session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "login_session" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "login_session" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invitation" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "invitation" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "person" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "person" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "person_relation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "person_relation" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "person_relation" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "case_file" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_file" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "case_file" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "case_person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_person" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "case_person" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "case_member" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_member" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "case_member" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "evidence_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "evidence_item" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "evidence_item" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "document" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "document" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "deadline" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "deadline" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "deadline" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "deadline_move" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "deadline_move" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "deadline_move" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "reminder" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reminder" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "reminder" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notification" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "notification" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "submission" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "submission" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "submission" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "submission_state_change" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "submission_state_change" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "submission_state_change" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "audit_event" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());
ALTER TABLE "outbox_message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox_message" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON "outbox_message" FOR ALL
  USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());

CREATE POLICY presented_email ON staff_user FOR SELECT USING (email_digest = app_presented());
CREATE POLICY presented_session ON login_session FOR SELECT USING (token_digest = app_presented());
CREATE POLICY presented_invitation ON invitation FOR SELECT USING (token_digest = app_presented());

-- Not forced: organisation_ids() below runs as the owner. It is all that anybody sees of the others: a number of ids.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation FOR ALL
  USING (id = app_organisation()) WITH CHECK (id = app_organisation());

CREATE FUNCTION organisation_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
AS $$ SELECT id FROM organisation ORDER BY created_at, id $$;

-- The trail can be added to and read, never changed, not even by a mistake of the owner.
CREATE FUNCTION audit_event_is_final() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RAISE EXCEPTION 'audit_event can only be added to'; END $$;
CREATE TRIGGER audit_event_is_final BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_event_is_final();
