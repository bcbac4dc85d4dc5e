import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values = Record<string, string | boolean | undefined>

/** The arguments of a command: its options, and so many names beside them; or what is wrong with them, in words. */
export function argumentsOf(
  args: string[],
  options: Options,
  names: { count: number; wanted: string },
): { values: Values; names: string[] } | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    if (positionals.length !== names.count) return { wrong: names.wanted }
    return { values: values as Values, names: positionals }
  } catch (error) {
    return { wrong: (error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0] as string }
  }
}
