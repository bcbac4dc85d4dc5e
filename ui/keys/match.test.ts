// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { type Key, type KeyGroup, keyFor, keyName, type Press } from './match'

const key = (press: string, more: Partial<Key> = {}): Key => ({ press, does: press, run: () => undefined, ...more })
const GROUPS: KeyGroup[] = [
  {
    name: 'Frame',
    keys: [key('Mod+z'), key('Mod+Shift+z'), key('Mod+k', { whileWriting: true }), key('u', { does: 'frame' })],
  },
  {
    name: 'Page',
    keys: [key('j', { repeats: true }), key('a'), key('u', { does: 'page' }), key('U'), key('?'), key('Enter')],
  },
]

const press = (name: string, more: Partial<Press> = {}): Press => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
})

const at = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.querySelector('[data-here]') as Element
}
afterEach(() => {
  document.body.innerHTML = ''
})

const found = (what: Press, focus: Element | null = document.body, single = true) =>
  keyFor(what, focus, GROUPS, single)?.press

describe('a press on the page', () => {
  it('means the key of that sign, with Shift where it takes Shift to make it', () => {
    expect(found(press('j'))).toBe('j')
    expect(found(press('U', { shiftKey: true }))).toBe('U')
    expect(found(press('?', { shiftKey: true }))).toBe('?')
    expect(found(press('y'))).toBeUndefined()
  })

  it('means nothing with a modifier that the key has not', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(found(press('a', { [held]: true }))).toBeUndefined()
    expect(found(press('z', { ctrlKey: true }))).toBe('Mod+z')
    expect(found(press('Z', { metaKey: true, shiftKey: true }))).toBe('Mod+Shift+z')
    expect(found(press('z', { ctrlKey: true, altKey: true }))).toBeUndefined()
  })

  it('means what the page says before what its frame says', () => {
    expect(keyFor(press('u'), document.body, GROUPS, true)?.does).toBe('page')
  })

  it('is held down only where holding it does no harm', () => {
    expect(found(press('j', { repeat: true }))).toBe('j')
    expect(found(press('a', { repeat: true }))).toBeUndefined()
  })
})

describe('where it is pressed', () => {
  it.each([
    '<input data-here>',
    '<input type="search" data-here>',
    '<textarea data-here></textarea>',
    '<select data-here></select>',
    '<div role="combobox" data-here></div>',
  ])('letters are text in %s, and only keys meant for it work', (html) => {
    const here = at(html)
    expect(found(press('j'), here)).toBeUndefined()
    expect(found(press('z', { ctrlKey: true }), here)).toBeUndefined()
    expect(found(press('k', { ctrlKey: true }), here)).toBe('Mod+k')
  })

  it.each([
    '<div role="dialog"><button data-here>Keep</button></div>',
    '<div role="alertdialog"><button data-here>Keep</button></div>',
    '<div role="menu"><div role="menuitem" data-here></div></div>',
  ])('every key rests in %s', (html) => {
    const here = at(html)
    expect(found(press('j'), here)).toBeUndefined()
    expect(found(press('k', { ctrlKey: true }), here)).toBeUndefined()
  })

  it.each(['<button data-here>Keep</button>', '<input type="radio" data-here>', '<a href="/x" data-here>x</a>'])(
    'in %s letters are keys',
    (html) => {
      expect(found(press('j'), at(html))).toBe('j')
    },
  )

  it('Enter stays with the link or button that has the focus', () => {
    expect(found(press('Enter'), at('<a href="/x" data-here>x</a>'))).toBeUndefined()
    expect(found(press('Enter'), at('<button data-here>Keep</button>'))).toBeUndefined()
    expect(found(press('Enter'), at('<h2 tabindex="-1" data-here>What?</h2>'))).toBe('Enter')
  })
})

it('what a part of the page hears by itself is listed and left to it', () => {
  const grid: KeyGroup = { name: 'Grid', keys: [{ press: 'j', does: 'one row down' }] }
  expect(keyFor(press('j'), document.body, [grid], true)).toBeUndefined()
  expect(keyFor(press('j'), document.body, [...GROUPS, grid], true)?.press).toBe('j')
})

it('single signs can be turned off, and keys with Control stay', () => {
  expect(found(press('j'), document.body, false)).toBeUndefined()
  expect(found(press('Enter'), document.body, false)).toBeUndefined()
  expect(found(press('z', { ctrlKey: true }), document.body, false)).toBe('Mod+z')
})

it.each([
  ['j', 'j'],
  ['U', 'Shift + U'],
  ['?', '?'],
  ['Escape', 'Esc'],
  ['Mod+z', 'Ctrl + Z'],
  ['Mod+Shift+z', 'Ctrl + Shift + Z'],
  ['Enter', 'Enter'],
  ['Shift+Enter', 'Shift + Enter'],
  ['Mod+Home', 'Ctrl + Home'],
  ['ArrowUp', '↑'],
])('%s is called %s', (name, words) => {
  expect(keyName(name)).toBe(words)
})
