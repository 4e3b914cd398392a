-- A removal date that became known: only who is responsible and the coordination may see it.
-- AlterTable
ALTER TABLE "deadline" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "case_event" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false;
