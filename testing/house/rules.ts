import { isTest, type SourceFile, withoutComments } from './files'
import { importsOf, insideProject, isIn } from './imports'

/** A rule of the house: what breaks it, each as a sentence. */
export type Rule = { name: string; broken: (file: SourceFile) => string[] }

const STAGES = ['annotate', 'claims', 'align', 'compare', 'stance', 'report']
const FOUNDATION = ['model', 'text', 'lexicon']

const ENGINE_PACKAGES = ['wink-nlp', 'wink-eng-lite-web-model']
const STORE = ['server/db', 'server/store', 'server/queries', 'prisma']

/** Where the files of a folder may import from, beside that folder itself. The first line that fits a file holds for it. */
const MAY_IMPORT: [files: RegExp, places: string[]][] = [
  [/^engine\/(?!model|text|lexicon|annotate|claims|align|compare|stance|report)/, ['engine']],
  [new RegExp(`^engine/(?:${STAGES.join('|')})/`), FOUNDATION.map((folder) => `engine/${folder}`)],
  [/^engine\/(?:text|lexicon)\//, FOUNDATION.map((folder) => `engine/${folder}`)],
  [/^engine\/model\//, []],
  [/^contracts\//, ['engine/model']],
  [/^server\//, ['server', 'engine', 'contracts', 'generated']],
  [/^features\/(?:[\w-]+\/)+actions\.ts$/, ['contracts', 'ui', 'engine/model', 'server/usecases']],
  [/^features\//, ['contracts', 'ui', 'engine/model']],
  [/^app\//, ['app', 'features', 'ui', 'contracts', 'engine/model', 'server/queries', 'server/usecases']],
  [/^ui\//, ['ui']],
  [/^proxy\.ts$/, ['server/access', 'server/env', 'contracts']],
  [/^instrumentation\.ts$/, ['server/usecases']],
  [/^evaluation\//, ['evaluation', 'engine', 'contracts', 'server/files']],
  [/^prisma\//, ['prisma', 'server', 'engine', 'contracts', 'generated']],
]

/** The folder whose files stand for one thing: `engine/claims`, `features/grid`, else the folder at the top. */
function ownFolder(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return (top === 'engine' || top === 'features') && file.split('/').length > 2 ? `${top}/${second}` : top
}

/** Generated code is Prisma's; only types of the handle pass further, and those come from server/db. */
const isPrisma = (imported: string): boolean => /^@prisma\/|^prisma$|^\.\/generated(?:\/|$)/.test(imported)

const perImport = (name: string, wrong: (file: string, imported: string) => boolean): Rule => ({
  name,
  broken: (file) =>
    isTest(file.path)
      ? []
      : importsOf(file)
          .filter((imported) => wrong(file.path, imported))
          .map((imported) => `${file.path} imports ${imported}`),
})

const perPattern = (name: string, files: (path: string) => boolean, pattern: RegExp): Rule => ({
  name,
  broken: (file) =>
    files(file.path) && !isTest(file.path)
      ? [...withoutComments(file.text).matchAll(pattern)].map(([found]) => `${file.path} has “${found.trim()}”`)
      : [],
})

const inEngine = (file: string): boolean => isIn(file, 'engine')

export const RULES: Rule[] = [
  perImport('who may import whom', (file, imported) => {
    const target = insideProject(imported)
    const places = MAY_IMPORT.find(([files]) => files.test(file))?.[1]
    if (target === null || !places) return false
    return !isIn(target, ownFolder(file)) && !places.some((place) => isIn(target, place))
  }),
  perImport(
    'the engine needs nothing but its two packages',
    (file, imported) => inEngine(file) && insideProject(imported) === null && !ENGINE_PACKAGES.includes(imported),
  ),
  perPattern(
    'the engine has no clock, chance, environment or network',
    inEngine,
    /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bfetch\s*\(|\bcrypto\.|\bsetTimeout\b/g,
  ),
  perPattern('the engine sorts alike in every country', inEngine, /\blocaleCompare\b|\bIntl\.|\btoLocale\w*\(/g),
  perImport(
    'Prisma stays in the store',
    (file, imported) => !STORE.some((place) => isIn(file, place)) && !isIn(file, 'scripts') && isPrisma(imported),
  ),
  perPattern(
    'tables are touched in the store alone',
    (file) => isIn(file, 'server') && !STORE.some((place) => isIn(file, place)),
    /\b(?:db|handle|database\(\))\.(?!\$)\w+\.\w+/g,
  ),
  perPattern(
    'text of a source is never HTML',
    (file) => /^(?:app|features|ui)\//.test(file),
    /dangerouslySetInnerHTML|\binnerHTML\b/g,
  ),
  {
    name: 'no barrels but the engine’s',
    broken: ({ path }) =>
      /(?:^|\/)index\.tsx?$/.test(path) && path !== 'engine/index.ts' ? [`${path} is a barrel`] : [],
  },
]

const ATTIC = new Set(['lib', 'utils', 'util', 'helpers', 'misc', 'common', 'shared'])

/** Folders that hold whatever found no place. */
export const atticFolders = (folders: string[]): string[] =>
  folders.filter((folder) => ATTIC.has(folder.split('/').at(-1) ?? ''))

/** Tables of words and sample data may be longer than code. */
const isTable = (file: string): boolean => /(?:^|\/)lexicon\/|^prisma\/sample\//.test(file)

const LONGEST = 400
const SHORT = 70
const LONG = 240

/** What is wrong with the sizes of the files: none over 400 lines, nine in ten under 240, half under 70. */
export function sizeProblems(files: SourceFile[]): string[] {
  const code = files.filter((file) => !isTable(file.path))
  const sizes = code.map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
  const share = (limit: number) => sizes.filter(({ lines }) => lines < limit).length / Math.max(1, sizes.length)
  const problems = sizes.filter(({ lines }) => lines > LONGEST).map(({ path, lines }) => `${path} has ${lines} lines`)
  if (share(LONG) < 0.9) problems.push(`only ${Math.round(share(LONG) * 100)} % of the files have under ${LONG} lines`)
  if (share(SHORT) < 0.5)
    problems.push(`only ${Math.round(share(SHORT) * 100)} % of the files have under ${SHORT} lines`)
  return problems
}
