import { DAY_PARTS, DEICTIC_DAYS, WEEKDAYS } from '../../lexicon/calendar'
import { CARDINALS } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { pad } from './days'
import { type Recognised, recognised } from './expression'
import { word } from './words'

const ZONES = new Set([
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'ist',
  'jst',
  'et',
  'pt',
  'ct',
  'local',
])

/** "10:35 a.m.", "9pm EST", "4 in the morning", "17:30", "noon", "midnight". */
export function readClock(tokens: readonly Token[], at: number): Recognised | null {
  const text = word(tokens, at)
  if (text === 'noon' && word(tokens, at - 1) === 'high') return null
  if (text === 'noon' || text === 'midnight') return closing(tokens, at, at + 1, text === 'noon' ? 12 : 24, 0)
  const glued = readGlued(tokens, at)
  if (glued) return glued
  const whole = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text)
  const hour = whole ? Number(whole[1]) : CARDINALS.get(text)
  if (hour === undefined || hour > 23) return null
  const minute = whole?.[2] === undefined ? 0 : Number(whole[2])
  if (minute > 59) return null
  const half = halfAt(tokens, at, whole?.[3])
  if (half && hour <= 12) return closing(tokens, at, half.to, (hour % 12) + (half.afternoon ? 12 : 0), minute)
  if (word(tokens, at + 1) === 'in' && word(tokens, at + 2) === 'the' && hour >= 1 && hour <= 12) {
    const part = DAY_PARTS.get(word(tokens, at + 3))
    const clear = word(tokens, at - 1) === 'at' || whole?.[2] !== undefined
    if (part && clear) return closing(tokens, at, at + 4, (hour % 12) + (part === 'MO' ? 0 : 12), minute)
  }
  if (word(tokens, at + 1) === "o'clock") return closing(tokens, at, at + 2, hour, 0)
  const colon = whole !== null && text.includes(':') && whole[2] !== undefined
  return colon && (word(tokens, at - 1) === 'at' || hour > 12 || ZONES.has(word(tokens, at + 1)))
    ? closing(tokens, at, at + 1, hour, minute)
    : null
}

/** "5.30pm", "0900 GMT": a time that a splitter takes for a number. */
function readGlued(tokens: readonly Token[], at: number): Recognised | null {
  let [text, to] = [word(tokens, at), at + 1]
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text)
  if (military && ZONES.has(word(tokens, to))) return closing(tokens, at, to, Number(military[1]), Number(military[2]))
  if (!/^\d/.test(text)) return null
  while (to < at + 3 && tokens[to]?.start === tokens[to - 1]?.end && text.length < 7) text += word(tokens, to++)
  const parts = /^(\d{1,2})[.:]([0-5]\d)([ap])m$/.exec(text)
  if (!parts || Number(parts[1]) > 12) return null
  return closing(tokens, at, to, (Number(parts[1]) % 12) + (parts[3] === 'p' ? 12 : 0), Number(parts[2]))
}

/** "a.m.", "pm", and the "p.m" that a full stop ends. */
function halfAt(
  tokens: readonly Token[],
  at: number,
  attached: string | undefined,
): { afternoon: boolean; to: number } | null {
  if (attached !== undefined) return { afternoon: attached === 'pm', to: at + 1 }
  const next = word(tokens, at + 1)
  const known = /^([ap])\.?m\.?$/.exec(next)
  return known ? { afternoon: known[1] === 'p', to: at + 2 } : null
}

function closing(tokens: readonly Token[], from: number, to: number, hour: number, minute: number): Recognised {
  const zone = ZONES.has(word(tokens, to))
    ? word(tokens, to) === 'local' && word(tokens, to + 1) === 'time'
      ? to + 2
      : to + 1
    : to
  return recognised(from, zone, { kind: 'clock' }, { clock: `${pad(hour, 2)}:${pad(minute, 2)}` })
}

/** The part of the day that follows a day: "Friday night", "yesterday morning". */
export function partAfter(tokens: readonly Token[], at: number): { part: string; to: number } | null {
  const part = DAY_PARTS.get(word(tokens, at))
  return part ? { part, to: at + 1 } : null
}

/** Whether a day stands at `at`, so that a clock time in front belongs to it. */
export const isDayWord = (tokens: readonly Token[], at: number): boolean =>
  WEEKDAYS.has(word(tokens, at)) || DEICTIC_DAYS.has(word(tokens, at))
