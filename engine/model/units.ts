import type { Quantity } from './value'

/** A unit as so many of its dimension's base unit; temperatures also start elsewhere. */
type Scale = readonly [dimension: string, factor: number, zero?: number]

const SCALES: ReadonlyMap<string, Scale> = new Map(
  Object.entries({
    mm: ['length', 0.001],
    cm: ['length', 0.01],
    m: ['length', 1],
    km: ['length', 1000],
    mi: ['length', 1609.344],
    nmi: ['length', 1852],
    yd: ['length', 0.9144],
    ft: ['length', 0.3048],
    in: ['length', 0.0254],
    mg: ['mass', 1e-6],
    g: ['mass', 0.001],
    kg: ['mass', 1],
    t: ['mass', 1000],
    ton: ['mass', 907.185],
    lb: ['mass', 0.453592],
    oz: ['mass', 0.0283495],
    st: ['mass', 6.35029],
    ml: ['volume', 0.001],
    l: ['volume', 1],
    gal: ['volume', 3.78541],
    pint: ['volume', 0.473176],
    bbl: ['volume', 158.987],
    'm³': ['volume', 1000],
    'cu ft': ['volume', 28.3168],
    'm²': ['area', 1],
    'km²': ['area', 1e6],
    ha: ['area', 10_000],
    acre: ['area', 4046.86],
    'sq mi': ['area', 2_589_988],
    'sq ft': ['area', 0.092903],
    'sq yd': ['area', 0.836127],
    second: ['days', 1 / 86_400],
    minute: ['days', 1 / 1440],
    hour: ['days', 1 / 24],
    day: ['days', 1],
    week: ['days', 7],
    month: ['months', 1],
    year: ['months', 12],
    decade: ['months', 120],
    century: ['months', 1200],
    mph: ['speed', 1.609344],
    'km/h': ['speed', 1],
    knot: ['speed', 1.852],
    kW: ['power', 1],
    W: ['power', 0.001],
    MW: ['power', 1000],
    GW: ['power', 1e6],
    kWh: ['energy', 1],
    MWh: ['energy', 1000],
    GWh: ['energy', 1e6],
    TWh: ['energy', 1e9],
    kB: ['data', 1e-3],
    MB: ['data', 1],
    GB: ['data', 1000],
    TB: ['data', 1e6],
    '°C': ['temperature', 1, 0],
    '°F': ['temperature', 5 / 9, -32],
  } as const),
)

/** Amounts in two units are rounded on the way from one to the other: so much of the amount, and a degree, are no difference. */
const ROUNDING = 0.02
const DEGREE = 0.6

/** Whether amounts in the two units can be held against each other. */
export const commensurable = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && SCALES.has(a) && SCALES.get(a)?.[0] === SCALES.get(b)?.[0])

/** An amount in the base unit of its dimension; null where the unit has none. */
export function inBaseUnit(amount: number, unit: string | null): { amount: number; dimension: string } | null {
  const scale = unit === null ? undefined : SCALES.get(unit)
  return scale ? { amount: (amount + (scale[2] ?? 0)) * scale[1], dimension: scale[0] } : null
}

/**
 * Two quantities with the second in the unit of the first: "12 miles" and "19 km" become 19.3 and 19.3 km, since what differs by no more
 * than rounding is the same amount. Null where the units measure different things.
 */
export function inOneUnit(a: Quantity, b: Quantity): [Quantity, Quantity] | null {
  if (a.unit === b.unit) return [a, b]
  if (!commensurable(a.unit, b.unit)) return null
  const [own, other] = [SCALES.get(a.unit as string) as Scale, SCALES.get(b.unit as string) as Scale]
  const convert = (amount: number | null): number | null =>
    amount === null ? null : ((amount + (other[2] ?? 0)) * other[1]) / own[1] - (own[2] ?? 0)
  const near = (amount: number | null, mark: number | null): number | null =>
    amount !== null && mark !== null && Math.abs(amount - mark) <= slack(mark, own) ? mark : amount
  const [number, low, high] = [b.number, b.low, b.high].map(convert) as [number | null, number | null, number | null]
  const snapped = (amount: number | null, mark: number | null) => near(near(amount, mark), a.number)
  return [
    a,
    { ...b, unit: a.unit, number: near(number, a.number), low: snapped(low, a.low), high: snapped(high, a.high) },
  ]
}

const slack = (mark: number, [, factor, zero]: Scale): number =>
  zero === undefined ? Math.abs(mark) * ROUNDING : DEGREE / factor
