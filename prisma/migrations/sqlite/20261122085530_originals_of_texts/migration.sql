-- AlterTable
ALTER TABLE "SourceVersion" ADD COLUMN "pages" JSONB;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SourceFile" (
    "sourceId" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "sha256" TEXT NOT NULL,
    "fetchedFrom" TEXT,
    "fetchedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("sourceId", "textSha256"),
    CONSTRAINT "SourceFile_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- by hand: a file that was kept before is that of the text that the source had
INSERT INTO "new_SourceFile" ("bytes", "createdAt", "fetchedAt", "fetchedFrom", "mediaType", "name", "sha256", "sourceId", "textSha256") SELECT "bytes", "createdAt", "fetchedAt", "fetchedFrom", "mediaType", "name", "sha256", "sourceId", (SELECT "Source"."sha256" FROM "Source" WHERE "Source"."id" = "SourceFile"."sourceId") FROM "SourceFile";
DROP TABLE "SourceFile";
ALTER TABLE "new_SourceFile" RENAME TO "SourceFile";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
