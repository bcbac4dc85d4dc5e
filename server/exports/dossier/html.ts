import { receiptRuns } from './book'
import { escaped } from './escaped'
import { fontFaces } from './html-fonts'
import { STYLE } from './html-style'
import { type Block, type Dossier, type Line, type Run, receiptId, type Table } from './model'
import { svgOf } from './svg'

/** The dossier as one HTML file that fetches nothing, runs nothing, and reads in light, in dark and on paper. */
export async function dossierHtml(dossier: Dossier): Promise<string> {
  const page = new Page(dossier)
  const body = dossier.blocks.map((block) => page.block(block)).join('\n')
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escaped(dossier.title)}</title>
<style>${await fontFaces(body + dossier.title)}${STYLE}</style>
</head>
<body>
<a class="skip" href="#top">Go to the dossier</a>
<main id="top">
<header>
<p class="kicker">Dossier</p>
<h1 dir="auto">${escaped(dossier.title)}</h1>
${dossier.description ? `<p class="about" dir="auto">${escaped(dossier.description)}</p>` : ''}
</header>
${contents(dossier)}
${body}
</main>
</body>
</html>
`
}

/** The parts of the dossier with links to them. */
function contents({ blocks }: Dossier): string {
  const parts = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  if (parts.length < 3) return ''
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join('')
  return `<nav aria-label="Contents"><ul>${items}</ul></nav>`
}

class Page {
  /** the first place at which each receipt is referred to, to lead back to */
  readonly noted = new Set<number>()
  constructor(readonly dossier: Dossier) {}

  block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level} id="${block.id}" dir="auto">${escaped(block.text)}</h${block.level}>`
      case 'words':
        return `<p class="${block.set}"${this.id(block.line)} dir="auto">${this.runs(block.line.runs)}</p>`
      case 'list': {
        const tag = block.numbered ? 'ol' : 'ul'
        return `<${tag}>${block.items.map((line) => `<li${this.id(line)} dir="auto">${this.runs(line.runs)}</li>`).join('\n')}</${tag}>`
      }
      case 'answer':
        return `<div class="answer"><p class="label" dir="auto">${escaped(block.label)}</p><ul>${block.quotes
          .map(({ runs }) => `<li dir="auto">${this.runs(runs)}</li>`)
          .join('\n')}</ul></div>`
      case 'table':
        return this.table(block.table)
      case 'chart': {
        const says = block.says.map(({ text }) => text).join('')
        return `<figure aria-labelledby="${block.chart.id}-title"><figcaption><strong id="${block.chart.id}-title">${escaped(block.chart.title)}</strong> ${this.runs(block.says)}</figcaption>
<div class="drawing" tabindex="0" role="group" aria-label="${escaped(`Picture: ${block.chart.title}`)}">${svgOf(block.chart, says)}</div>
<details><summary>The same as a table</summary>${this.table(block.table)}</details></figure>`
      }
      case 'receipts':
        return `<ol class="receipts">${this.dossier.receipts
          .map((receipt) => {
            const back = this.noted.has(receipt.number)
              ? ` <a href="#at-${receipt.number}" aria-label="Back to the quote of receipt ${receipt.number}">↑</a>`
              : ''
            return `<li id="${receiptId(receipt.number)}" value="${receipt.number}">${this.runs(receiptRuns(receipt, true))}${back}</li>`
          })
          .join('\n')}</ol>`
    }
  }

  table({ caption, head, rows }: Table): string {
    const heads = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
    const body = rows.map((cells) => {
      const [first, ...rest] = cells.map((line, i) => {
        const tag = i === 0 ? 'th scope="row"' : 'td'
        return `<${tag}${this.id(line)} dir="auto">${this.runs(line.runs)}</${i === 0 ? 'th' : 'td'}>`
      })
      return `<tr>${first ?? ''}${rest.join('')}</tr>`
    })
    return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(`Table: ${caption}`)}"><table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
  }

  id = ({ id }: Line): string => (id ? ` id="${id}"` : '')

  runs = (runs: Run[]): string => runs.map((run) => this.run(run)).join('')

  run({ text, strong, quiet, code, quote, to, note, rests }: Run): string {
    let words = escaped(text).replace(/\n/g, '<br>')
    if (code) words = `<code>${words}</code>`
    if (quote) words = `<span class="quote" dir="auto">${words}</span>`
    if (strong) words = `<strong>${words}</strong>`
    if (rests && rests.length > 0) words = `<data value="${rests.join(' ')}">${words}</data>`
    if (to) words = `<a href="${escaped(to)}"${to.startsWith('#') ? '' : ' rel="noreferrer"'}>${words}</a>`
    if (quiet) words = `<span class="quiet">${words}</span>`
    return note === undefined ? words : words + this.mark(note)
  }

  mark(number: number): string {
    const id = this.noted.has(number) ? '' : ` id="at-${number}"`
    this.noted.add(number)
    return `<sup><a${id} href="#${receiptId(number)}" aria-label="Receipt ${number}">${number}</a></sup>`
  }
}
