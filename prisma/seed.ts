import { closeDatabase } from '@/server/db/client'
import { loadSample } from '@/server/usecases/load-sample'

/** Loads prisma/sample into the database; called by scripts/seed.mjs. */
loadSample('prisma/sample')
  .then((said) => console.log(`  ${said}`))
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(closeDatabase)
