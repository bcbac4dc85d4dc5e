-- AlterTable
ALTER TABLE "SourceVersion" ADD COLUMN     "pages" JSONB;

-- AlterTable
ALTER TABLE "SourceFile" ADD COLUMN     "textSha256" TEXT;

-- by hand: a file that was kept before is that of the text that the source had
UPDATE "SourceFile" SET "textSha256" = "Source"."sha256" FROM "Source" WHERE "Source"."id" = "SourceFile"."sourceId";

-- AlterTable
ALTER TABLE "SourceFile" DROP CONSTRAINT "SourceFile_pkey",
ALTER COLUMN "textSha256" SET NOT NULL,
ADD CONSTRAINT "SourceFile_pkey" PRIMARY KEY ("sourceId", "textSha256");
