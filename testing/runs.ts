/** How often a property is tried: the same few inputs in `npm test`, many new ones in `npm run test:full`. */
export const runs = (few: number, many: number): { numRuns: number; seed?: number } =>
  process.env.VARIORUM_FULL ? { numRuns: many } : { numRuns: few, seed: 20_261_122 }
