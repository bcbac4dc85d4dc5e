import type { DateMention, NameMention, RoleMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import { byToken, within } from '../text/locate'
import { type Office, officeAt } from './office'

/** Who holds which office: an office beside a name, behind a comma, or said of it by "is", "became", "served as". */
export function rolesOf(doc: Doc, names: NameMention[], dates: DateMention[]): RoleMention[] {
  const nameAt = byToken(names)
  const found: RoleMention[] = []
  for (let k = 0; k < doc.tokens.length; k++) {
    const office = officeAt(doc, k)
    if (!office) continue
    const person = personAfter(doc, nameAt, office) ?? personBefore(doc, nameAt, office)
    if (person) found.push(roleMention(doc, office, person, dates))
    k = Math.max(k, office.to - 1)
  }
  return found
}

const isPerson = (name: NameMention | undefined): name is NameMention =>
  name !== undefined && name.kind !== 'country' && name.kind !== 'body'

/** "Premier Wu", "China's premier, Wu Lan,", "China's premier is Wu Lan". */
function personAfter(doc: Doc, nameAt: Map<number, NameMention>, office: Office): NameMention | null {
  const next = doc.tokens[office.to]
  const direct = nameAt.get(office.to)
  if (isPerson(direct) && direct.from >= office.from) return direct
  if (next?.lemma === 'be') {
    const said = nameAt.get(office.to + 1)
    return isPerson(said) && said.from === office.to + 1 ? said : null
  }
  if (next?.text !== ',') return null
  const named = nameAt.get(office.to + 1)
  const close = named ? doc.tokens[named.to] : undefined
  const definite = /^(?:the|'s)$/.test(doc.tokens[office.from - 1]?.lower ?? '') || office.country !== null
  return isPerson(named) &&
    named.from === office.to + 1 &&
    definite &&
    (close === undefined || /^[,.;]$/.test(close.text))
    ? named
    : null
}

const COPULA = new Set(['be', 'become', 'remain', 'serve', 'name', 'appoint', 'elect', 'as', 'have', 'to'])

/** "Wu Lan, China's premier", "Wu Lan became premier", "Wu Lan has been China's premier". */
function personBefore(doc: Doc, nameAt: Map<number, NameMention>, office: Office): NameMention | null {
  let k = office.from - 1
  while (k >= 0 && /^(?:the|a|an|'s|its|their|his|her)$/.test((doc.tokens[k] as Token).lower)) k--
  const link = doc.tokens[k]
  if (link?.text === ',') {
    // "Premier Wu Lan, Chairman …": who has an office in front already stands in a list, the next office is another's
    const name = nameAt.get(k - 1)
    return isPerson(name) && name.title === null ? name : null
  }
  let verbs = 0
  while (k >= 0 && COPULA.has((doc.tokens[k] as Token).lemma)) {
    verbs++
    k--
  }
  const name = nameAt.get(k)
  return verbs > 0 && isPerson(name) ? name : null
}

function roleMention(doc: Doc, office: Office, person: NameMention, dates: DateMention[]): RoleMention {
  const from = Math.min(office.from, person.from)
  const to = Math.max(office.to, person.to)
  const near = within(dates, to, to + 8).find((date) => date.value.start !== null)
  const word = near ? doc.tokens[near.from - 1]?.lower : undefined
  const since = near && (word === 'since' || word === 'in' || word === 'from' || word === 'on')
  return {
    from,
    to,
    start: (doc.tokens[from] as Token).start,
    end: (doc.tokens[to - 1] as Token).end,
    value: {
      type: 'role',
      person: person.name,
      title: office.title,
      organisation: office.organisation,
      country: office.country,
      from: since ? near.value.start : null,
      to: since && word === 'from' ? near.value.end : null,
      status: office.status,
    },
  }
}
