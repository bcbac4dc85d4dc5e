/** Numbers from 0 to 1 that a seed decides (mulberry32): the same seed gives the same file on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
const below = (random: Random, most: number): number => Math.floor(random() * Math.max(1, most))
const one = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T

/** Larger files teach nothing that smaller ones do not, and take their time. */
const LARGEST = 400_000

/** Words that mean something to a parser somewhere. */
const TOKENS =
  '\0|\uFEFF|"|""|\'|<|>|</|<![CDATA[|]]>|<!--|<!DOCTYPE a [<!ENTITY b "cccccccccc">]>|&b;|&#0;|&#x10FFFF;|{|}|[|]|,|:|\\u0000|\\ud800|null|-1|1e999|9999999999999999999999|%00|%PDF-1.7|endobj|stream|endstream|xref|startxref|trailer|/Length 999999|/Kids [1 0 R]|PK\x03\x04|PK\x05\x06|\r\n\r\n|--edge|--edge--|Content-Type: text/html|Content-Transfer-Encoding: base64|=?utf-8?B?/////?=|Content-Length: -1|WARC/1.0|TY  - |ER  - |\t|;|__proto__|constructor|@graph|@type|<table><tr><td>|<p><p><p>|<svg><style>|<script>|<template>|<w:p>|<w:tbl>|\u202e|\ud83d'.split(
    '|',
  )

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const flipBits: Mutation = (bytes, random) => {
  const changed = bytes.slice()
  for (let k = 1 + below(random, 12); k > 0; k--) {
    const at = below(random, changed.length)
    changed[at] = (changed[at] as number) ^ (1 << below(random, 8))
  }
  return changed
}
const setBytes: Mutation = (bytes, random) => {
  const changed = bytes.slice()
  const at = below(random, changed.length)
  changed.fill(one(random, [0, 255, 32, 60, 34]), at, at + 1 + below(random, 40))
  return changed
}
const truncate: Mutation = (bytes, random) => bytes.slice(0, below(random, bytes.length))
const behead: Mutation = (bytes, random) => bytes.slice(below(random, Math.min(bytes.length, 400)))
const remove: Mutation = (bytes, random) => {
  const at = below(random, bytes.length)
  return joined(bytes.slice(0, at), bytes.slice(at + 1 + below(random, 300)))
}
const repeat: Mutation = (bytes, random) => {
  const at = below(random, bytes.length)
  const piece = bytes.slice(at, at + 1 + below(random, 500))
  const times = 1 + below(random, one(random, [3, 30, 600]))
  const most = Math.max(1, Math.floor((LARGEST - bytes.length) / Math.max(1, piece.length)))
  return joined(bytes.slice(0, at), ...Array.from({ length: Math.min(times, most) }, () => piece), bytes.slice(at))
}
const splice: Mutation = (bytes, random, other) => {
  const [at, from] = [below(random, bytes.length), below(random, other.length)]
  return joined(bytes.slice(0, at), other.slice(from, from + 1 + below(random, 2000)), bytes.slice(at))
}
const insertTokens: Mutation = (bytes, random) => {
  const at = below(random, bytes.length)
  const token = one(random, TOKENS).repeat(1 + below(random, one(random, [1, 4, 2000])))
  return joined(bytes.slice(0, at), new TextEncoder().encode(token).slice(0, LARGEST - bytes.length), bytes.slice(at))
}
/** A tag, a bracket or a quoted text twice, or its end gone: what makes nesting wrong. */
const disturbMarks: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const marks = [...text.matchAll(/<[^<>]{1,80}>|[{}[\]]|"[^"\n]{0,60}"/g)]
  const mark = one(random, marks)
  if (!mark) return flipBits(bytes, random, bytes)
  const copies = mark[0].repeat(below(random, one(random, [2, 3, 400])))
  return new Uint8Array(
    Buffer.from(text.slice(0, mark.index) + copies + text.slice(mark.index + mark[0].length), 'latin1'),
  )
}
const otherEncoding: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString('utf8')
  return new Uint8Array(Buffer.from(text, one(random, ['utf16le', 'latin1'] as const)))
}

const MUTATIONS: Mutation[] = [
  ...[
    flipBits,
    setBytes,
    truncate,
    behead,
    remove,
    repeat,
    splice,
    insertTokens,
    insertTokens,
    disturbMarks,
    disturbMarks,
  ],
  otherEncoding,
]

/** A file damaged in one to four ways. `other` is another sound file, from which pieces are taken. */
export function mutated(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let changed = bytes
  for (let k = 1 + below(random, 4); k > 0 && changed.length > 0; k--)
    changed = one(random, MUTATIONS)(changed, random, other).slice(0, LARGEST)
  return changed
}
