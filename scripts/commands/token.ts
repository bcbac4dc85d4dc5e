import type { TokenDto } from '../../contracts/tokens'
import { databaseFile } from '../../server/env/database-url.mjs'
import { argumentsOf } from './arguments'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

/** `variorum token add NAME [--write] | list | revoke ID`: who may ask a server that others can reach. */
export async function token(args: string[], terminal: Terminal): Promise<number> {
  const [act, ...rest] = args
  const one = act === 'add' ? 'token add needs a NAME' : 'token revoke needs an ID, as token list shows it'
  const wanted = act === 'list' ? { count: 0, wanted: 'token list takes no name' } : { count: 1, wanted: one }
  if (act !== 'add' && act !== 'list' && act !== 'revoke') return misused(terminal, 'token does: add, list, revoke')
  const given = argumentsOf(rest, act === 'add' ? { write: { type: 'boolean' } } : {}, wanted)
  if ('wrong' in given) return misused(terminal, given.wrong)
  const [tokens, { closeDatabase }, { migrate }] = await Promise.all([
    import('../../server/usecases/tokens'),
    import('../../server/db/client'),
    import('../db-migrate.mjs'),
  ])
  migrate(databaseFile())
  const [name = ''] = given.names
  try {
    if (act === 'add') {
      const made = await tokens.addToken({ name, scope: given.values.write === true ? 'write' : 'read' })
      if (!made.ok) return await refused(terminal, made.problem)
      await write(terminal.output, `${made.value.secret}\n`)
      await write(
        terminal.errors,
        `${allows(made.value.token)}. The token is shown this once; only its hash is kept.\n`,
      )
    } else if (act === 'revoke') {
      const gone = await tokens.revokeToken(name)
      if (!gone.ok) return await refused(terminal, gone.problem)
      await write(terminal.output, `Revoked: ${name}\n`)
    } else {
      const all = await tokens.listTokens()
      if (!all.ok) return await refused(terminal, all.problem)
      await write(terminal.output, all.value.map(lineOf).join('') || 'There are no tokens.\n')
    }
    return DONE
  } finally {
    await closeDatabase()
  }
}

async function refused(terminal: Terminal, { message, next }: { message: string; next: string }): Promise<number> {
  await complain(terminal, `${message} ${next}`)
  return BAD_INPUT
}

const allows = ({ name, scope }: TokenDto): string =>
  scope === 'write' ? `${name} may read and write, and signs what is changed` : `${name} may read`

const lineOf = (of: TokenDto): string => {
  const used = of.lastUsedAt === null ? 'never used' : `last used ${of.lastUsedAt}`
  const state = of.revokedAt === null ? used : `revoked ${of.revokedAt}`
  return `${of.id}  ${of.scope.padEnd(5)}  made ${of.createdAt}  ${state}  ${of.name}\n`
}
