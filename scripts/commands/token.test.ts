import { expect, test } from 'vitest'
import { holderOf } from '../../server/access/tokens'
import { variorum } from '../../testing/command'
import { testDatabase } from '../../testing/database'

testDatabase()

test('a token is made, listed without its secret, and revoked', async () => {
  expect(await variorum('token', 'list')).toMatchObject({ code: 0, output: 'There are no tokens.\n' })
  const made = await variorum('token', 'add', 'Ines Roth', '--write')
  expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^vrm_[\w-]{43}\n$/) })
  expect(made.errors).toContain('Ines Roth may read and write')
  const secret = made.output.trim()
  expect(await holderOf(secret)).toEqual({ name: 'Ines Roth', scope: 'write' })
  expect((await variorum('token', 'add', 'Odd')).errors).toContain('Odd may read.')
  const { output } = await variorum('token', 'list')
  expect(output).not.toContain(secret)
  const id = /^(\S+) .*Ines Roth$/m.exec(output)?.[1] ?? ''
  expect(await variorum('token', 'revoke', id)).toMatchObject({ code: 0, output: `Revoked: ${id}\n` })
  expect(await holderOf(secret)).toBeNull()
  expect((await variorum('token', 'list')).output).toMatch(/revoked .*Ines Roth/)
})

test.each([
  [[]],
  [['add']],
  [['add', 'a', 'b']],
  [['list', 'x']],
  [['revoke']],
  [['revoke', 'none']],
  [['add', ' ']],
  [['burn', 'x']],
])('token %j is refused with what to do', async (args) => {
  const { code, output, errors } = await variorum('token', ...args)
  expect([code, output]).toEqual([2, ''])
  expect(errors).toMatch(/^variorum: \S/)
})
