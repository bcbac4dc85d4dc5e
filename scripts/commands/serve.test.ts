import { expect, test } from 'vitest'
import { serveSettings } from './serve'

test('the options become what the server is started with; without them it is as npm start', () => {
  expect(serveSettings([], {})).toEqual({})
  expect(serveSettings(['--port', '8080'], {})).toEqual({ PORT: '8080' })
  expect(serveSettings(['--host', '0.0.0.0', '--allow-host', 'desk.example', '--allow-host', '10.0.0.7'], {})).toEqual({
    VARIORUM_HOST: '0.0.0.0',
    VARIORUM_ALLOW_HOSTS: 'desk.example,10.0.0.7',
  })
  expect(serveSettings(['--host', '0.0.0.0'], { VARIORUM_ALLOW_HOSTS: 'desk.example' })).toEqual({
    VARIORUM_HOST: '0.0.0.0',
  })
})

test.each([
  [['--port', 'http'], /no port/],
  [['--host', '0.0.0.0'], /--allow-host/],
  [['--allow-host', 'http://desk.example'], /no name of a computer/],
  [['--open'], /Unknown option/],
  [['now'], /Unexpected argument/],
])('%j is refused with why', (args, why) => {
  expect(serveSettings(args, {})).toEqual({ wrong: expect.stringMatching(why) })
})
