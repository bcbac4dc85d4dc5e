/** Returns the loss at a place and writes its gradient. */
export type Loss = (at: Float64Array, gradient: Float64Array) => number

const MEMORY = 10
const SHORTEST = 1e-10
const FLAT = 1e-6

/** The lowest place of a smooth convex function, from zero on, by limited-memory BFGS; ends where it no longer falls. */
export function minimise(loss: Loss, size: number, steps: number): Float64Array {
  let at = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = loss(at, gradient)
  const moves: { step: Float64Array; change: Float64Array; curve: number }[] = []
  for (let k = 0; k < steps; k++) {
    const direction = directionOf(gradient, moves)
    const slope = dot(gradient, direction)
    if (slope >= 0) break
    let length = k === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    const next = new Float64Array(size)
    const nextGradient = new Float64Array(size)
    let nextValue = Number.POSITIVE_INFINITY
    while (length > SHORTEST) {
      for (let i = 0; i < size; i++) next[i] = (at[i] as number) + length * (direction[i] as number)
      nextValue = loss(next, nextGradient)
      if (nextValue <= value + 1e-4 * length * slope) break
      length /= 2
    }
    if (!(nextValue < value)) break
    const step = minus(next, at)
    const change = minus(nextGradient, gradient)
    const curve = dot(step, change)
    if (curve > 1e-12) moves.push({ step, change, curve })
    if (moves.length > MEMORY) moves.shift()
    const fallen = value - nextValue
    at = next
    gradient = nextGradient
    value = nextValue
    if (fallen < FLAT * Math.max(1, Math.abs(value))) break
  }
  return at
}

/** The two loops of L-BFGS: the gradient turned by what the last moves told of the curvature. */
function directionOf(
  gradient: Float64Array,
  moves: readonly { step: Float64Array; change: Float64Array; curve: number }[],
): Float64Array {
  const turned = gradient.slice()
  const shares: number[] = []
  for (let m = moves.length - 1; m >= 0; m--) {
    const { step, change, curve } = moves[m] as (typeof moves)[number]
    const share = dot(step, turned) / curve
    shares[m] = share
    add(turned, change, -share)
  }
  const last = moves.at(-1)
  const scale = last ? last.curve / dot(last.change, last.change) : 1
  for (let i = 0; i < turned.length; i++) turned[i] = (turned[i] as number) * scale
  moves.forEach(({ step, change, curve }, m) => {
    add(turned, step, (shares[m] as number) - dot(change, turned) / curve)
  })
  for (let i = 0; i < turned.length; i++) turned[i] = -(turned[i] as number)
  return turned
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number)
}

const minus = (x: Float64Array, y: Float64Array): Float64Array => x.map((one, i) => one - (y[i] as number))
