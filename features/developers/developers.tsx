import { addresses } from '@/contracts/addresses'
import type { TokenDto } from '@/contracts/tokens'
import { PageHead, Section } from '@/ui/section'
import type { Description } from './description'
import { OperationPanel } from './operation-panel'
import { Tokens } from './tokens'
import { groupsOf } from './view-model'

type Props = {
  description: Description
  /** null where tokens are not to be managed here, as others can reach the server */
  tokens: TokenDto[] | null
  /** the statuses that a problem can have, and what each means */
  titles: Record<string, string>
}

/** The programming interface: what can be asked, and a form to try each of it. */
export function Developers({ description, tokens, titles }: Props) {
  const groups = groupsOf(description)
  return (
    <>
      <PageHead
        title="Programming interface"
        lead="The same things over HTTP as on the desk, with the same rules. Everything here is made from the description of the interface, and what you send is really done."
      />
      <nav aria-label="On this page" className="no-print mb-10 border-y border-line py-3">
        <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-small">
          {groups.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} className="link">
                {name}
              </a>
            </li>
          ))}
          <li>
            <a href="#tokens" className="link">
              Tokens
            </a>
          </li>
          <li>
            <a href="#problems" className="link">
              Problems
            </a>
          </li>
          <li>
            <a href={addresses.apiDescription} className="link">
              OpenAPI description, version {description.info.version}
            </a>
          </li>
        </ul>
      </nav>
      <div className="grid gap-12">
        {groups.map(({ id, name, operations }) => (
          <Section key={id} id={id} title={name}>
            <div className="grid gap-2">
              {operations.map((operation) => (
                <OperationPanel key={operation.id} operation={operation} token={tokens === null} />
              ))}
            </div>
          </Section>
        ))}
        <Tokens tokens={tokens} />
        <Section
          id="problems"
          title="Problems"
          note="Every error is answered as application/problem+json: what happened, a code that stays the same, and what to do next."
        >
          <dl className="grid gap-x-6 gap-y-2 text-small sm:grid-cols-2">
            {Object.entries(titles).map(([status, title]) => (
              <div key={status} id={`problem-${status}`} className="flex scroll-mt-20 gap-3">
                <dt className="font-mono font-semibold">{status}</dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </>
  )
}
