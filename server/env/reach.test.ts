import { expect, test } from 'vitest'
import { reachOf, reachProblem } from './reach.mjs'

const of = (host?: string, names?: string) => {
  const reach = reachOf({
    ...(host === undefined ? {} : { VARIORUM_HOST: host }),
    ...(names === undefined ? {} : { VARIORUM_ALLOW_HOSTS: names }),
  })
  return { host: reach.host, shared: reach.shared, names: [...reach.names], wrong: reachProblem(reach) !== null }
}

test('nothing said, only this computer reaches it', () => {
  expect(of()).toEqual({ host: '127.0.0.1', shared: false, names: [], wrong: false })
  for (const host of ['localhost', '127.0.0.1', '127.0.0.53', '::1', '[::1]', ''])
    expect([host, of(host).shared]).toEqual([host, false])
})

test('whatever lets others in is called shared, and names are needed for it', () => {
  expect(of('0.0.0.0')).toMatchObject({ shared: true, wrong: true })
  expect(of('::')).toMatchObject({ shared: true, wrong: true })
  expect(of('0.0.0.0', 'Desk.example')).toEqual({
    host: '0.0.0.0',
    shared: true,
    names: ['desk.example'],
    wrong: false,
  })
  expect(of('192.168.0.7')).toEqual({ host: '192.168.0.7', shared: true, names: ['192.168.0.7'], wrong: false })
  expect(of('fd00::7')).toMatchObject({ names: ['[fd00::7]'], wrong: false })
  // behind a program on this computer that passes requests on
  expect(of(undefined, 'desk.example')).toMatchObject({ host: '127.0.0.1', shared: true, wrong: false })
})

test.each(['http://desk.example', 'desk.example:80', 'desk example', 'desk.example/', '-desk'])(
  '“%s” is no name',
  (name) => {
    expect(of('0.0.0.0', name).wrong).toBe(true)
  },
)
