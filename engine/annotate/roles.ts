import type { DateMention, NameMention, RoleMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import type { RoleStatus } from '../model/value'
import { byToken, within } from '../text/locate'
import { type Office, officeAt } from './office'

type Last = { to: number; name: NameMention; status: RoleStatus }
type Holder = { name: NameMention; status?: RoleStatus | undefined; begins?: boolean }

/** Who holds which office: an office beside a name, behind a comma, or said of it by "is", "became", "served as". */
export function rolesOf(doc: Doc, names: NameMention[], dates: DateMention[]): RoleMention[] {
  const nameAt = byToken(names)
  const found: RoleMention[] = []
  let last: Last | null = null
  for (let k = 0; k < doc.tokens.length; k++) {
    const office = officeAt(doc, k, nameAt)
    if (!office) continue
    const holder: Holder | null =
      personRightAfter(nameAt, doc, office) ??
      coordinated(doc, office, last) ??
      (doc.tokens[office.from - 1]?.text === ',' ? personBefore(doc, nameAt, office) : null) ??
      personAfter(doc, nameAt, office) ??
      personBefore(doc, nameAt, office)
    if (holder) {
      found.push(roleMention(doc, office, holder, dates))
      const status: RoleStatus = office.status === 'current' ? (holder.status ?? 'current') : office.status
      last = { to: office.to, name: holder.name, status }
    }
    k = Math.max(k, office.to - 1)
  }
  return found
}

const isPerson = (name: NameMention | undefined): name is NameMention =>
  name !== undefined && name.kind !== 'country' && name.kind !== 'body'

/** "Premier Wu", "editor Wu Lan"; not "in general Wu agrees". */
function personRightAfter(nameAt: ReadonlyMap<number, NameMention>, doc: Doc, office: Office): Holder | null {
  const direct = nameAt.get(office.to)
  if (!isPerson(direct) || direct.from < office.from) return null
  const adverbial = office.vague && /^(?:in|as|from|at)$/.test(doc.tokens[office.from - 1]?.lower ?? '')
  return adverbial ? null : { name: direct }
}

/** "China's premier, Wu Lan,", "China's premier is Wu Lan". */
function personAfter(doc: Doc, nameAt: ReadonlyMap<number, NameMention>, office: Office): Holder | null {
  const next = doc.tokens[office.to]
  if (office.vague) return null
  if (next?.lemma === 'be') {
    const said = nameAt.get(office.to + 1)
    return isPerson(said) && said.from === office.to + 1 ? { name: said } : null
  }
  if (next?.text !== ',') return null
  const named = nameAt.get(office.to + 1)
  const start = named?.title ? named.title.from : named?.from
  const close = named ? doc.tokens[named.to] : undefined
  const definite = /^(?:the|'s)$/.test(doc.tokens[office.from - 1]?.lower ?? '') || office.country !== null
  return isPerson(named) && start === office.to + 1 && definite && (close === undefined || /^[,.;]$/.test(close.text))
    ? { name: named }
    : null
}

/** "editor and publisher": the second office of whoever holds the first. */
function coordinated(doc: Doc, office: Office, last: Last | null): Holder | null {
  return last && last.to === office.from - 1 && doc.tokens[last.to]?.lower === 'and'
    ? { name: last.name, status: last.status }
    : null
}

const COPULA = new Set(
  'be become remain serve name appoint elect swear as have to who also once now currently will would previously long in and into re-elect reelect promote nominate confirm work'.split(
    ' ',
  ),
)
const LEAVING = new Set([
  'step',
  'resign',
  'retire',
  'quit',
  'leave',
  'oust',
  'remove',
  'fire',
  'dismiss',
  'down',
  'last',
  'most',
  'recently',
])
const BETWEEN =
  /^(?:the|a|an|'s|its|their|his|her|our|first|second|third|ever|female|male|country|nation|state|city|town|company|of)$/
/** An office and the name it is said of stand no further apart than so many tokens. */
const REACH = 10

/** "Wu Lan, China's premier", "Wu Lan, 59, premier", "Wu Lan became premier", "Wu Lan, who was premier until May". */
function personBefore(doc: Doc, nameAt: ReadonlyMap<number, NameMention>, office: Office): Holder | null {
  const floor = Math.max(0, office.from - REACH)
  let k = office.from - 1
  let determined = false
  while (k >= floor && BETWEEN.test((doc.tokens[k] as Token).lower)) {
    determined = true
    k--
  }
  if (doc.tokens[k]?.text === ',') return apposed(doc, nameAt, k, office, determined)
  const verbs = k
  let leaving = false
  let finite = false
  while (k >= floor && (COPULA.has((doc.tokens[k] as Token).lemma) || LEAVING.has((doc.tokens[k] as Token).lemma))) {
    const { lemma, pos } = doc.tokens[k] as Token
    leaving ||= LEAVING.has(lemma) && (pos === 'VERB' || lemma === 'step' || lemma === 'resign')
    finite ||= pos === 'VERB' || pos === 'AUX'
    k--
  }
  if (k === verbs || !finite) return null
  if (doc.tokens[k]?.text === ',') k = beforeAge(doc, k)
  const name = nameAt.get(k)
  if (!isPerson(name)) return null
  const words = doc.tokens.slice(k + 1, verbs + 1).map(({ lower }) => lower)
  if (leaving) return { name, status: 'former' }
  if (words.includes('will') || words.includes('nominated')) return { name, status: 'elect' }
  const past = words.some((word) => /^(?:was|served|previously|once|worked)$/.test(word))
  // "was elected" and "was named" begin an office
  const begins = words.some((word) =>
    /^(?:elected|named|appointed|sworn|re-elected|reelected|promoted|confirmed|became)$/.test(word),
  )
  return { name, begins, ...(past && !begins && words.includes('who') ? { status: 'former' as const } : {}) }
}

/** A name, a comma and the office: not in a list, where the office is the next one's. */
function apposed(
  doc: Doc,
  nameAt: ReadonlyMap<number, NameMention>,
  comma: number,
  office: Office,
  determined: boolean,
): Holder | null {
  const name = nameAt.get(beforeAge(doc, comma))
  if (!isPerson(name)) return null
  // "Premier Wu Lan, Chairman …": who has an office in front already stands in a list, the next office is another's
  if (name.title !== null && name.gender === null && !determined) return null
  const close = doc.tokens[office.to]
  if (office.vague && close !== undefined && !/^(?:[,.;:)]|and|at|for|of|who|with|in|from)$/.test(close.lower))
    return null
  return { name }
}

/** In front of ", 59,": the token before the first comma. */
function beforeAge(doc: Doc, comma: number): number {
  const aged = /^\d{1,3}$/.test(doc.tokens[comma - 1]?.text ?? '') && doc.tokens[comma - 2]?.text === ','
  return aged ? comma - 3 : comma - 1
}

function roleMention(
  doc: Doc,
  office: Office,
  { name, status, begins = false }: Holder,
  dates: DateMention[],
): RoleMention {
  const from = Math.min(office.from, name.from)
  const to = Math.max(office.to, name.to)
  const near = within(dates, to, to + 8).find((date) => date.value.start !== null)
  const word = near ? doc.tokens[near.from - 1]?.lower : undefined
  const first = near ? doc.tokens[near.from]?.lower : undefined
  const opens = word === 'since' || word === 'from' || first === 'from' || (begins && /^(?:in|on)$/.test(word ?? ''))
  const since = near && opens
  return {
    from,
    to,
    start: (doc.tokens[from] as Token).start,
    end: (doc.tokens[to - 1] as Token).end,
    value: {
      type: 'role',
      person: name.name,
      title: office.title,
      organisation: office.organisation ?? bodyBehind(doc, name),
      country: office.country,
      from: since ? near.value.start : null,
      to:
        since && (word === 'from' || first === 'from')
          ? near.value.end
          : word === 'until' && near
            ? near.value.end
            : null,
      status: office.status === 'current' ? (status ?? 'current') : office.status,
    },
  }
}

/** "police chief Wu Lan of the Harbour County Police": the body behind the name. */
function bodyBehind(doc: Doc, name: NameMention): string | null {
  if (!/^(?:of|at|from)$/.test(doc.tokens[name.to]?.lower ?? '')) return null
  const words: string[] = []
  for (let i = name.to + 1; i < Math.min(name.to + 9, doc.tokens.length); i++) {
    const token = doc.tokens[i] as Token
    if (/^\p{Lu}/u.test(token.text)) words.push(token.lower)
    else if (!/^(?:the|of|for)$/.test(token.lower)) break
  }
  return words.length ? words.join(' ') : null
}
