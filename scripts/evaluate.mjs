// `npm run evaluate`: measures the method and writes docs/scorecard.md.
import { register } from 'tsx/esm/api'

register()
const { evaluate } = await import('../evaluation/evaluate.ts')
process.exitCode = await evaluate(process.argv.slice(2))
