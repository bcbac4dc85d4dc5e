import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../testing/story'
import { readText } from '../text/read'
import { namesOf } from './names'
import { likenessOfNames } from './spelling'
import { standardNames } from './story-names'

describe('two names', () => {
  it.each([
    ['Mohsen Bagheri', 'Mohsen Baqeri', 'spelling'],
    ['Mohsen Ali Bagheri', 'Mohsen Baqeri', 'spelling'],
    ['Frederika Lund', 'Federika Lund', 'spelling'],
    ['Volodymyr Zelenko', 'Volodimir Zelenko', 'spelling'],
    ['Ana Ruíz', 'Ana Ruiz', 'same'],
    ['Ana Maria Ruiz', 'Ana Ruiz', 'same'],
    ['Lars Dahl Jr.', 'Lars Dahl', 'same'],
    ['Thomas Dahl', 'Tom Dahl', 'short form'],
  ])('%s and %s are one: %s', (a, b, likeness) => {
    expect(likenessOfNames(a, b)).toBe(likeness)
    expect(likenessOfNames(b, a)).toBe(likeness)
  })

  it.each([
    ['Mario Ruiz', 'Maria Ruiz'],
    ['Martin Dahl', 'Martina Dahl'],
    ['Oleg Ivanov', 'Olga Ivanova'],
    ['Lars Dahl', 'Lars Dale'],
    ['Lars Berg', 'Lars Bergman'],
    ['John Smith', 'Jane Smith'],
    ['Ana Ruiz', 'Ada Ruiz'],
  ])('%s and %s are two', (a, b) => {
    expect(likenessOfNames(a, b)).toBeNull()
  })
})

describe('names of a story', () => {
  const standard = (...texts: string[]) => standardNames(texts.map((text) => namesOf(readText(text))))

  it('are one person under two spellings in two texts', () => {
    const names = standard('Governor Mohsen Bagheri spoke.', 'Governor Mohsen Baqeri spoke. Mohsen Baqeri left.')
    expect(names.get('Mohsen Bagheri')).toBe('Mohsen Baqeri')
  })

  it('are two persons where one text has both', () => {
    const names = standard('Governor Mohsen Bagheri met Judge Mohsen Baqeri.', 'Judge Mohsen Baqeri left.')
    expect(names.get('Mohsen Bagheri')).toBe('Mohsen Bagheri')
  })

  it('come out as spellings of one name, not as strangers and not as a conflict', () => {
    const story = compareStory({
      harbour: 'Maj. Gen. Mohsen Ali Bagheri opened the harbour on Monday.',
      island: 'Gen. Mohsen Baqeri closed the school on Monday.',
    })
    const [relation] = between(story, 'Bagheri', 'Baqeri').filter(({ rule }) => rule === 'name.spelling')
    expect(relation).toMatchObject({ coarse: 'apparent', differs: 'name' })
    expect(story.questions.some(({ finding }) => finding === 'conflict')).toBe(false)
  })

  it('by a short first name are variants', () => {
    const story = compareStory({
      harbour: 'Mayor Thomas Dahl opened the harbour.',
      island: 'Mayor Tom Dahl closed the school.',
    })
    expect(coarseBetween(story, 'Thomas Dahl', 'Tom Dahl')).toContain('agree')
  })
})
