import { argumentsOf } from './arguments'
import { withDesk } from './desk'
import { DONE, misused, type Terminal, write } from './terminal'

/** `variorum stories`: the stories of the desk, each with the name that other commands call it by. */
export async function stories(args: string[], terminal: Terminal): Promise<number> {
  const given = argumentsOf(args, { json: { type: 'boolean' } }, { count: 0, wanted: 'stories takes no name' })
  if ('wrong' in given) return misused(terminal, given.wrong)
  return withDesk(terminal, async () => {
    const { listStories } = await import('../../server/queries/stories')
    const found = await listStories()
    if (given.values.json) {
      await write(terminal.output, `${JSON.stringify(found, null, 2)}\n`)
      return DONE
    }
    const widest = Math.max(0, ...found.map(({ slug }) => slug.length))
    for (const { slug, title, sources, claims, undecided } of found)
      await write(
        terminal.output,
        `${slug.padEnd(widest)}  ${title} (${sources} sources, ${claims} claims, ${undecided} undecided)\n`,
      )
    if (found.length === 0)
      await write(terminal.output, 'There are no stories yet: variorum import --new "Title" FILES…\n')
    return DONE
  })
}
