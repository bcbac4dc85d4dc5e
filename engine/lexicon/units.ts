/** Measures: each word or sign with the short name of its unit. */
const MEASURES: Record<string, string> = {
  mm: 'millimetre millimeter mm',
  cm: 'centimetre centimeter cm',
  m: 'metre meter m',
  km: 'kilometre kilometer km kms kilometres',
  mi: 'mile mi',
  yd: 'yard yd yds',
  ft: 'foot feet ft',
  in: 'inch inches',
  nmi: 'nmi',
  mg: 'milligram milligramme mg',
  µg: 'microgram microgramme µg',
  g: 'gram gramme g',
  kg: 'kilogram kilogramme kilo kg kgs',
  t: 'tonne t',
  ton: 'ton',
  lb: 'lb lbs pound',
  oz: 'ounce oz',
  st: 'stone',
  ml: 'millilitre milliliter ml',
  l: 'litre liter l',
  gal: 'gallon gal',
  bbl: 'barrel bbl bpd',
  cup: 'cup',
  tbsp: 'tablespoon tbsp',
  tsp: 'teaspoon tsp',
  pint: 'pint',
  ha: 'hectare ha',
  acre: 'acre',
  bushel: 'bushel',
  carat: 'carat',
  second: 'second sec secs',
  minute: 'minute min mins',
  hour: 'hour hr hrs h',
  day: 'day',
  week: 'week wk wks',
  month: 'month',
  year: 'year yr yrs',
  decade: 'decade',
  century: 'century centuries',
  millisecond: 'millisecond ms',
  W: 'watt',
  kW: 'kilowatt kw',
  MW: 'megawatt mw',
  GW: 'gigawatt gw',
  TW: 'terawatt',
  kWh: 'kilowatt-hour kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  TWh: 'twh',
  V: 'volt',
  A: 'amp ampere',
  Hz: 'hertz hz',
  kHz: 'kilohertz khz',
  MHz: 'megahertz mhz',
  GHz: 'gigahertz ghz',
  byte: 'byte',
  kB: 'kilobyte kb',
  MB: 'megabyte mb',
  GB: 'gigabyte gb',
  TB: 'terabyte tb',
  degree: 'degree deg °',
  '°C': 'celsius celcius centigrade °c',
  '°F': 'fahrenheit farenheit °f',
  K: 'kelvin',
  rad: 'radian rad',
  knot: 'knot',
  mph: 'mph',
  'km/h': 'kph kmh km/h',
  calorie: 'calorie',
  kcal: 'kcal kilocalorie',
  J: 'joule',
  Pa: 'pascal',
  ppm: 'ppm',
  lightyear: 'light-year',
  'm²': 'sqm m2',
  'km²': 'km2 sqkm',
  'sq ft': 'sqft',
  percent: 'percent percents % pct pc. pct. per-cent',
  'basis point': '',
}

/** Every form of a unit word, plural included, to the short name. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEASURES).flatMap(([unit, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .flatMap((word): [string, string][] =>
        word.length > 2
          ? [
              [word, unit],
              [`${word}s`, unit],
            ]
          : [[word, unit]],
      ),
  ),
)

/** Units written as two words or more. */
export const COMPOUND_UNITS: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  [
    'per',
    [
      ['per cent', 'percent'],
      ['per centum', 'percent'],
    ],
  ],
  [
    'percentage',
    [
      ['percentage points', 'percentage point'],
      ['percentage point', 'percentage point'],
    ],
  ],
  ['percent', [['percent points', 'percentage point']]],
  [
    'basis',
    [
      ['basis points', 'basis point'],
      ['basis point', 'basis point'],
    ],
  ],
  [
    'square',
    [
      ['square metres', 'm²'],
      ['square meters', 'm²'],
      ['square metre', 'm²'],
      ['square meter', 'm²'],
      ['square kilometres', 'km²'],
      ['square kilometers', 'km²'],
      ['square kilometre', 'km²'],
      ['square kilometer', 'km²'],
      ['square miles', 'sq mi'],
      ['square mile', 'sq mi'],
      ['square feet', 'sq ft'],
      ['square foot', 'sq ft'],
      ['square inches', 'sq in'],
      ['square yards', 'sq yd'],
    ],
  ],
  [
    'cubic',
    [
      ['cubic metres', 'm³'],
      ['cubic meters', 'm³'],
      ['cubic metre', 'm³'],
      ['cubic meter', 'm³'],
      ['cubic feet', 'cu ft'],
      ['cubic foot', 'cu ft'],
      ['cubic kilometres', 'km³'],
      ['cubic kilometers', 'km³'],
    ],
  ],
  [
    'metric',
    [
      ['metric tons', 't'],
      ['metric ton', 't'],
      ['metric tonnes', 't'],
    ],
  ],
  [
    'nautical',
    [
      ['nautical miles', 'nmi'],
      ['nautical mile', 'nmi'],
    ],
  ],
  [
    'light',
    [
      ['light years', 'lightyear'],
      ['light year', 'lightyear'],
    ],
  ],
  [
    'degrees',
    [
      ['degrees celsius', '°C'],
      ['degrees c', '°C'],
      ['degrees centigrade', '°C'],
      ['degrees fahrenheit', '°F'],
      ['degrees f', '°F'],
      ['degrees farenheit', '°F'],
      ['degrees celcius', '°C'],
    ],
  ],
  [
    'degree',
    [
      ['degree celsius', '°C'],
      ['degree c', '°C'],
      ['degree fahrenheit', '°F'],
      ['degree f', '°F'],
    ],
  ],
  [
    'deg',
    [
      ['deg celsius', '°C'],
      ['deg c', '°C'],
      ['deg fahrenheit', '°F'],
      ['deg f', '°F'],
    ],
  ],
  [
    '°',
    [
      ['° celsius', '°C'],
      ['° c', '°C'],
      ['° fahrenheit', '°F'],
      ['° f', '°F'],
    ],
  ],
  [
    'miles',
    [
      ['miles per hour', 'mph'],
      ['miles an hour', 'mph'],
    ],
  ],
  [
    'mile',
    [
      ['mile per hour', 'mph'],
      ['mile an hour', 'mph'],
    ],
  ],
  [
    'kilometres',
    [
      ['kilometres per hour', 'km/h'],
      ['kilometres an hour', 'km/h'],
    ],
  ],
  [
    'kilometers',
    [
      ['kilometers per hour', 'km/h'],
      ['kilometers an hour', 'km/h'],
    ],
  ],
  [
    'megawatt',
    [
      ['megawatt hours', 'MWh'],
      ['megawatt hour', 'MWh'],
    ],
  ],
  [
    'kilowatt',
    [
      ['kilowatt hours', 'kWh'],
      ['kilowatt hour', 'kWh'],
    ],
  ],
])

/** Units so short that they count only where they touch the figure ("48m", "100t"); with a space only after a figure. */
export const SHORT_UNITS: ReadonlySet<string> = new Set([
  'm',
  'g',
  'l',
  'h',
  't',
  'in',
  'mm',
  'ms',
  'kw',
  'mw',
  'gw',
  'ha',
  'mi',
  'sec',
  'min',
  'gal',
  'deg',
])

/** Units of time: such a quantity is a duration too. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'millisecond',
])

/** A smaller unit that follows the larger one: "5 feet 2 inches". The figure is how many make one of the larger. */
export const SMALLER_UNITS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['ft', ['in', 12] as const],
  ['lb', ['oz', 16] as const],
  ['st', ['lb', 14] as const],
  ['m', ['cm', 100] as const],
])
