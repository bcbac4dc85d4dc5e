-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "title" TEXT,
    "outlet" TEXT,
    "author" TEXT,
    "kind" TEXT,
    "published" TEXT,
    "url" TEXT,
    "archiveUrl" TEXT,
    "groups" JSONB NOT NULL,
    "reference" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL,
    "analysed" BOOLEAN NOT NULL DEFAULT true,
    "words" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME,
    CONSTRAINT "Source_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Proposition_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Voice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    CONSTRAINT "Voice_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "emptiedAt" DATETIME,
    CONSTRAINT "Run_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RunSource" (
    "runId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "title" TEXT,
    "outlet" TEXT,
    "kind" TEXT,
    "published" TEXT,
    "sha256" TEXT NOT NULL,

    PRIMARY KEY ("runId", "position"),
    CONSTRAINT "RunSource_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "runId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    "certainty" TEXT NOT NULL,
    "polarity" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "scope" TEXT,
    "valueType" TEXT,
    "value" JSONB,
    "event" JSONB,
    "time" JSONB,
    "rules" JSONB NOT NULL,

    PRIMARY KEY ("runId", "id"),
    CONSTRAINT "Claim_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimVoice" (
    "runId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "voiceId" TEXT NOT NULL,

    PRIMARY KEY ("runId", "claimId", "position"),
    CONSTRAINT "ClaimVoice_runId_claimId_fkey" FOREIGN KEY ("runId", "claimId") REFERENCES "Claim" ("runId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimVoice_voiceId_fkey" FOREIGN KEY ("voiceId") REFERENCES "Voice" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "runId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "origins" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "settles" TEXT,
    "againstRecord" BOOLEAN NOT NULL,
    "omittedBy" JSONB NOT NULL,
    "omittedOf" INTEGER NOT NULL,

    PRIMARY KEY ("runId", "id"),
    CONSTRAINT "Question_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "runId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("runId", "questionId", "position"),
    CONSTRAINT "Answer_runId_questionId_fkey" FOREIGN KEY ("runId", "questionId") REFERENCES "Question" ("runId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerClaim" (
    "runId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "answerPosition" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "claimId" TEXT NOT NULL,

    PRIMARY KEY ("runId", "questionId", "answerPosition", "position"),
    CONSTRAINT "AnswerClaim_runId_questionId_answerPosition_fkey" FOREIGN KEY ("runId", "questionId", "answerPosition") REFERENCES "Answer" ("runId", "questionId", "position") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnswerClaim_runId_claimId_fkey" FOREIGN KEY ("runId", "claimId") REFERENCES "Claim" ("runId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "runId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "coarse" TEXT NOT NULL,
    "differs" TEXT,
    "reason" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "rule" TEXT NOT NULL,

    PRIMARY KEY ("runId", "questionId", "position"),
    CONSTRAINT "Relation_runId_questionId_fkey" FOREIGN KEY ("runId", "questionId") REFERENCES "Question" ("runId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Stance" (
    "runId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "proposition" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "score" REAL NOT NULL,

    PRIMARY KEY ("runId", "position"),
    CONSTRAINT "Stance_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "Review_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_name_key" ON "Person"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Source_storyId_sha256_idx" ON "Source"("storyId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Source_storyId_key_key" ON "Source"("storyId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Proposition_storyId_text_key" ON "Proposition"("storyId", "text");

-- CreateIndex
CREATE UNIQUE INDEX "Voice_storyId_name_kind_key" ON "Voice"("storyId", "name", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Run_storyId_number_key" ON "Run"("storyId", "number");

-- CreateIndex
CREATE INDEX "Claim_runId_source_idx" ON "Claim"("runId", "source");

-- CreateIndex
CREATE INDEX "ClaimVoice_voiceId_idx" ON "ClaimVoice"("voiceId");

-- CreateIndex
CREATE INDEX "Question_runId_finding_idx" ON "Question"("runId", "finding");

-- CreateIndex
CREATE INDEX "AnswerClaim_runId_claimId_idx" ON "AnswerClaim"("runId", "claimId");

-- CreateIndex
CREATE INDEX "Review_storyId_target_idx" ON "Review"("storyId", "target");
