import { type CDPSession, expect, type Page } from 'playwright/test'

/** A node as a screen reader is given it. `value`: what stands in a field. */
export type Heard = { role: string; name: string; value: string; focused: boolean; states: string[] }

/** States that a screen reader says after a name. */
const STATES = ['pressed', 'expanded', 'selected', 'checked', 'invalid', 'disabled', 'modal', 'live', 'level']

/** The page as its accessibility tree alone: what is heard, where the focus is, and nothing that is only drawn. */
export class Tree {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Tree> {
    const session = await page.context().newCDPSession(page)
    await session.send('Accessibility.enable')
    return new Tree(page, session)
  }

  /** Everything on the page, in its order. */
  async heard(): Promise<Heard[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree')
    return nodes
      .filter((node) => !node.ignored)
      .map(({ role, name, value, properties = [] }) => {
        const held = properties.filter((property) => STATES.includes(property.name))
        return {
          role: String(role?.value ?? ''),
          name: String(name?.value ?? ''),
          value: String(value?.value ?? ''),
          focused: properties.some((property) => property.name === 'focused' && property.value.value === true),
          states: held.map((property) => `${property.name}=${property.value.value}`),
        }
      })
  }

  /** What has the focus, as `role name`; the page itself where nothing in it has. */
  async focus(): Promise<string> {
    const focused = (await this.heard()).filter((node) => node.focused).at(-1)
    return focused ? `${focused.role} ${focused.name}` : ''
  }

  /** The names of all nodes of a role. */
  async names(role: string): Promise<string[]> {
    return (await this.heard()).filter((node) => node.role === role).map(({ name }) => name)
  }

  /** All that is said, as one text. */
  async words(): Promise<string> {
    const nodes = await this.heard()
    return nodes.map(({ role, name }) => (role === 'InlineTextBox' ? '' : name)).join('\n')
  }

  /** What the live regions say now. */
  async said(): Promise<string> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const textOf = (id: string): string => {
      const node = byId.get(id)
      if (!node) return ''
      if (node.role?.value === 'StaticText') return String(node.name?.value ?? '')
      return (node.childIds ?? []).map(textOf).join('')
    }
    return nodes
      .filter((node) => !node.ignored && (node.role?.value === 'status' || node.role?.value === 'alert'))
      .map((node) => textOf(node.nodeId))
      .join('\n')
  }

  /** Waits until the focus is on what is meant. */
  async expectFocus(on: RegExp): Promise<void> {
    await expect.poll(() => this.focus(), { message: `focus on ${on}` }).toMatch(on)
  }

  async expectSaid(words: RegExp): Promise<void> {
    await expect.poll(() => this.said(), { message: `a live region says ${words}` }).toMatch(words)
  }

  async expectWords(words: RegExp): Promise<void> {
    await expect.poll(() => this.words(), { message: `the tree has ${words}` }).toMatch(words)
  }

  /** Goes with Tab to what is meant, as far as there is something new to come to. */
  async tabTo(what: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', steps = 80): Promise<void> {
    const passed: string[] = []
    for (let step = 0; step < steps; step++) {
      await this.page.keyboard.press(key)
      const focus = await this.focus()
      passed.push(focus)
      if (what.test(focus)) return
    }
    throw new Error(`${key} never came to ${what}, but to:\n${passed.join('\n')}`)
  }
}
