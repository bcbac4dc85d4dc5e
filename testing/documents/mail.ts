/** A mail or a saved page of the given header lines and parts, as bytes. */
export function mailOf(headers: Record<string, string>, body: string | Part[], subtype = 'mixed'): Uint8Array {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  if (typeof body === 'string')
    return bytesOf([...lines, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body])
  const parts = body.flatMap(({ headers, body }) => [
    '--edge',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ])
  return bytesOf([
    ...lines,
    'MIME-Version: 1.0',
    `Content-Type: multipart/${subtype}; boundary="edge"`,
    '',
    ...parts,
    '--edge--',
    '',
  ])
}

type Part = { headers: Record<string, string>; body: string }

const bytesOf = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'))
