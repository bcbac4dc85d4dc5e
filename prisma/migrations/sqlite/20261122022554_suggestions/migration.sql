-- AlterTable
ALTER TABLE "Review" ADD COLUMN "origin" TEXT;

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "pair" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "coarse" TEXT,
    "reason" TEXT NOT NULL,
    "score" REAL,
    "quotes" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dismissedAt" DATETIME,
    "reviewId" TEXT,
    CONSTRAINT "Suggestion_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_storyId_pair_version_key" ON "Suggestion"("storyId", "pair", "version");
