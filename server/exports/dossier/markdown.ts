import { receiptRuns } from './book'
import { type Block, type Dossier, type Line, type Run, receiptId, type Table } from './model'
import { link, plain } from './plain'

/** The dossier as Markdown with footnotes: every quote has one, and so has every text its one meaning, however odd its signs. */
export function dossierMarkdown(dossier: Dossier): string {
  const { title, description, blocks, receipts } = dossier
  const parts = [
    `# ${plain(title)}`,
    ...(description ? [plain(description)] : []),
    ...blocks.map((block) => blockText(block, dossier)),
  ]
  const notes = receipts
    .filter(({ quoted }) => quoted)
    .map(
      (receipt) =>
        `[^r${receipt.number}]: ${runsText([{ text: `Receipt ${receipt.number}: ` }, ...receiptRuns(receipt, false)])}`,
    )
  return `${[...parts, notes.join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}

function blockText(block: Block, { receipts }: Dossier): string {
  switch (block.kind) {
    case 'heading':
      return `${anchor(block.id)}\n\n${'#'.repeat(block.level)} ${plain(block.text)}`
    case 'words':
      if (block.set === 'lead') return ownText(block.line, '', '  ')
      return block.set === 'own' ? ownText(block.line, '> ', '') : lineText(block.line)
    case 'list':
      return block.items.map((line, i) => `${block.numbered ? `${i + 1}.` : '-'} ${lineText(line)}`).join('\n')
    case 'answer':
      return `**${plain(block.label)}**\n\n${block.quotes.map((line) => `- ${lineText(line)}`).join('\n')}`
    case 'table':
      return tableText(block.table)
    case 'chart':
      return `**${plain(block.chart.title)}.** ${runsText(block.says)}\n\n${tableText(block.table)}`
    case 'receipts':
      return receipts.map((receipt) => receiptText(receipt)).join('\n')
  }
}

/** A receipt in the list: what a footnote has stands there, so that only its number is given here. */
function receiptText(receipt: Dossier['receipts'][number]): string {
  const id = anchor(receiptId(receipt.number))
  if (receipt.quoted) return `- ${id}Receipt ${receipt.number}[^r${receipt.number}]`
  return `- ${id}Receipt ${receipt.number}: ${runsText(receiptRuns(receipt, true))}`
}

const anchor = (id: string): string => `<a id="${id}"></a>`

const lineText = ({ id, runs }: Line): string => (id ? anchor(id) : '') + runsText(runs)

/** The writer's words keep their lines; those to a finding are set off from what the method says. */
const ownText = ({ runs }: Line, before: string, after: string): string =>
  runs.flatMap(({ text }) => text.split('\n').map((line) => `${before}${plain(line)}${after}`)).join('\n')

function tableText({ caption, head, rows }: Table): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    `*${plain(caption)}*`,
    '',
    row(head.map(plain)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(lineText))),
  ].join('\n')
}

const runsText = (runs: Run[]): string => runs.map(runText).join('')

/** Spaces at the ends stay outside the marks: inside, Markdown would not see them as marks. */
function runText({ text, strong, code, to, note }: Run): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (inner === '') return text === '' ? '' : ' '
  let words = code ? `\`${inner.replace(/`/g, '’')}\`` : to ? link(inner, to) : plain(inner)
  if (strong) words = `**${words}**`
  return `${before && ' '}${words}${note === undefined ? '' : `[^r${note}]`}${after && ' '}`
}
