import { mkdirSync, writeFileSync } from 'node:fs'
import { corpus } from '../testing/fuzz/corpus'
import { fuzz } from '../testing/fuzz/fuzz'
import { inputOf } from '../testing/fuzz/one-input'

/**
 * `npm run fuzz [-- COUNT [FIRST]]`: reads COUNT damaged files (20,000) through every importer, and keeps those on which one
 * crashed, hung, threw or gave what it should not in test-results/fuzz. Exits with 1 where there was any.
 */
const [count = 20_000, first = 0] = process.argv.slice(2).map(Number)
const began = Date.now()
const faults = await fuzz({
  from: first,
  to: first + count,
  told: (read) => {
    if (read % 2000 === 0) console.log(`${read} of ${count} files, ${Math.round((Date.now() - began) / 1000)} s`)
  },
})
const seeds = faults.length > 0 ? await corpus() : []
for (const { number, fault } of faults) {
  const { of, name, bytes } = inputOf(seeds, number)
  mkdirSync('test-results/fuzz', { recursive: true })
  const file = `test-results/fuzz/${number}-${name}`
  writeFileSync(file, bytes)
  console.log(`${file} (${of}): ${fault}`)
}
const seconds = (Date.now() - began) / 1000
console.log(`${count} damaged files in ${seconds.toFixed(0)} s: ${faults.length} faults`)
process.exit(faults.length > 0 ? 1 : 0)
