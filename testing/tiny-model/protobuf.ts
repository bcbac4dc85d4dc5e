/** The little of the Protocol Buffers wire format that an ONNX file needs. */
export type Field = Uint8Array

const bytesOf = (text: string) => new TextEncoder().encode(text)

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

const tag = (field: number, wire: number) => varint(field * 8 + wire)

/** A whole number, not negative. */
export const whole = (field: number, value: number): Field => Uint8Array.from([...tag(field, 0), ...varint(value)])

export function bytes(field: number, content: Uint8Array): Field {
  const head = [...tag(field, 2), ...varint(content.length)]
  const all = new Uint8Array(head.length + content.length)
  all.set(head)
  all.set(content, head.length)
  return all
}

export const text = (field: number, content: string): Field => bytes(field, bytesOf(content))

export function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const message = (field: number, ...parts: Field[]): Field => bytes(field, joined(parts))
