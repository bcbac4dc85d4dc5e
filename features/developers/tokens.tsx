import type { TokenDto } from '@/contracts/tokens'
import { Instant } from '@/ui/instant'
import { Section } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import { NewToken } from './new-token'
import { RevokeToken } from './revoke-token'
import { SignOut } from './sign-out'

const NOTE =
  'Asked from this computer alone, the server needs none. Started with variorum serve --host or --allow-host it asks for one with everything.'

/** Who may ask the server where others can reach it; made and revoked only where they cannot. */
export function Tokens({ tokens }: { tokens: TokenDto[] | null }) {
  return (
    <Section id="tokens" title="Tokens" note={NOTE}>
      {tokens === null ? (
        <div className="grid justify-items-start gap-4 text-small">
          <p>
            Others can reach this server, so tokens are made on the computer it runs on:{' '}
            <code>variorum token add NAME</code>.
          </p>
          <SignOut />
        </div>
      ) : (
        <div className="grid gap-6">
          <NewToken />
          {tokens.length > 0 ? <TokenTable tokens={tokens} /> : <p className="text-small">There are no tokens yet.</p>}
        </div>
      )}
    </Section>
  )
}

const TokenTable = ({ tokens }: { tokens: TokenDto[] }) => (
  <Table label="All tokens" className="rounded-card border border-line bg-surface">
    <thead>
      <tr>
        <Th>Name</Th>
        <Th>May</Th>
        <Th>Made</Th>
        <Th>Last used</Th>
        <Th>State</Th>
      </tr>
    </thead>
    <tbody>
      {tokens.map(({ id, name, scope, createdAt, lastUsedAt, revokedAt }) => (
        <tr key={id}>
          <Th scope="row">{name}</Th>
          <Td>{scope === 'write' ? 'read and write' : 'read'}</Td>
          <Td>
            <Instant iso={createdAt} />
          </Td>
          <Td>{lastUsedAt ? <Instant iso={lastUsedAt} /> : 'never'}</Td>
          <Td>{revokedAt ? 'revoked' : <RevokeToken id={id} name={name} />}</Td>
        </tr>
      ))}
    </tbody>
  </Table>
)
