import { gzipSync } from 'node:zlib'

const SCRIPT = /\/_next\/static\/chunks\/[^"'\\\s<>]+?\.js/g
const OLD_BROWSERS = /<script[^>]*\bnoModule\b[^>]*>/gi

/** The scripts that a page names: those it loads and those of its parts that come alive in the browser. */
export function scriptsOf(html: string): string[] {
  const old = new Set((html.match(OLD_BROWSERS) ?? []).flatMap((tag) => tag.match(SCRIPT) ?? []))
  // what a page sends for its parts names a script without what stands before it in an address
  const bare = [...html.matchAll(/(?<!\/_next\/)\bstatic\/chunks\/[^"'\\\s<>]+?\.js/g)].map(
    ([name]) => `/_next/${name}`,
  )
  return [...new Set([...(html.match(SCRIPT) ?? []), ...bare])].filter((script) => !old.has(script)).sort()
}

/** Bytes of script, gzipped one by one, that each address ships before anybody has scrolled. */
export async function weightsOf(url: string, addresses: readonly string[]): Promise<Map<string, number>> {
  const known = new Map<string, number>()
  const weights = new Map<string, number>()
  for (const address of addresses) {
    const answer = await fetch(url + address)
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    const scripts = scriptsOf(await answer.text())
    for (const script of scripts) if (!known.has(script)) known.set(script, gzipSync(await bodyOf(url + script)).length)
    weights.set(
      address,
      scripts.reduce((sum, script) => sum + (known.get(script) ?? 0), 0),
    )
  }
  return weights
}

async function bodyOf(address: string): Promise<Buffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}
