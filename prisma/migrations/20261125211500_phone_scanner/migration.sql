-- A page is cut out of a photo, which is kept until hand-in.
ALTER TABLE "link_page" ADD COLUMN     "corners" DOUBLE PRECISION[],
ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "found" DOUBLE PRECISION[],
ADD COLUMN     "image_key" TEXT,
ADD COLUMN     "image_size" INTEGER,
ADD COLUMN     "look" TEXT NOT NULL DEFAULT 'photo',
ADD COLUMN     "turn" SMALLINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "link_page_organisation_id_image_key_key" ON "link_page"("organisation_id", "image_key");

ALTER TABLE "link_page" ADD CONSTRAINT "link_page_corners" CHECK (cardinality(corners) IN (0, 8) AND cardinality(found) IN (0, 8));
ALTER TABLE "link_page" ADD CONSTRAINT "link_page_turn" CHECK (turn IN (0, 90, 180, 270));
ALTER TABLE "link_page" ADD CONSTRAINT "link_page_look" CHECK (look IN ('text', 'color', 'photo'));

-- A phone becomes the scanner of a member of staff.
ALTER TABLE "share_link" DROP CONSTRAINT "share_link_purpose";
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_purpose" CHECK (purpose IN ('letter', 'upload', 'scan'));
