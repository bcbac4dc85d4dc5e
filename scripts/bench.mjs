// `npm run bench`: how fast the method is beside a parser, and how its time grows with the number of sources.
import { register } from 'tsx/esm/api'

register()
const { bench } = await import('../evaluation/bench.ts')
await bench()
