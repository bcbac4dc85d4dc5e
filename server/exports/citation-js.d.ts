declare module '@citation-js/core' {
  import type { CslItem } from './writers/csl'

  export class Cite {
    constructor(data: CslItem[] | string)
    data: CslItem[]
    format(format: 'ris', options: { format: 'object' }): Record<string, string | string[]>[]
    format(
      format: 'bibtex',
      options: { format: 'object' },
    ): { type: string; label: string; properties: Record<string, string> }[]
  }
  export const plugins: { config: { get(name: string): { format: { asciiOnly: boolean; useIdAsLabel: boolean } } } }
}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
