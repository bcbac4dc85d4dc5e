import type { Stretch } from './words'

/** The attribute of a paragraph that says where in the text it begins. */
export const START = 'data-start'

/** What is selected of the paragraphs inside `root`, counted in the text; null where nothing of them is. */
export function selectedStretch(root: HTMLElement, selection: Selection | null): Stretch | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = placeOf(root, range.startContainer, range.startOffset)
  const end = placeOf(root, range.endContainer, range.endOffset)
  return start !== null && end !== null && end > start ? { start, end } : null
}

/** The place in the text of a point in the page; a point between paragraphs is the end of the one before it. */
function placeOf(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>(`[${START}]`)
  if (paragraph && root.contains(paragraph)) {
    const before = document.createRange()
    before.selectNodeContents(paragraph)
    before.setEnd(node, offset)
    return Number(paragraph.getAttribute(START)) + before.toString().length
  }
  if (!root.contains(node)) return null
  const point = document.createRange()
  point.setStart(node, offset)
  const earlier = [...root.querySelectorAll<HTMLElement>(`[${START}]`)].filter(
    (candidate) => point.comparePoint(candidate, 0) < 0,
  )
  const last = earlier.at(-1)
  return last ? Number(last.getAttribute(START)) + (last.textContent ?? '').length : null
}
