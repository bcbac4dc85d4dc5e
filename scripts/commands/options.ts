import { parseArgs } from 'node:util'

export type CompareArguments = {
  paths: string[]
  propositions: string[]
  json: boolean
  withText: boolean
  all: boolean
}

/** The arguments of `compare`, or what is wrong with them. */
export function compareArguments(args: string[]): CompareArguments | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        proposition: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        'with-text': { type: 'boolean' },
        all: { type: 'boolean' },
      },
    })
    const propositions = [...new Set((values.proposition ?? []).map((given) => given.trim()))]
    if (propositions.includes('')) return { wrong: '--proposition needs a sentence' }
    if (positionals.length === 0) return { wrong: 'compare needs a folder or files' }
    return {
      paths: positionals,
      propositions,
      json: values.json ?? false,
      withText: values['with-text'] ?? false,
      all: values.all ?? false,
    }
  } catch (error) {
    return { wrong: firstSentence(error) }
  }
}

const firstSentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0] as string
