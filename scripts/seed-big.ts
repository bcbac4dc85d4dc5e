import { closeDatabase } from '@/server/db/client'
import { seedBigStory } from '@/testing/big-story/seed'

/** `tsx scripts/seed-big.ts`: puts a story of 60 sources and 6,000 claims into the database that DATABASE_URL names. */
seedBigStory()
  .then(({ slug, comparison }) => console.log(`  ${slug}: ${comparison.claims.length} claims`))
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(closeDatabase)
