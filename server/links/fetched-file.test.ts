import { expect, test } from 'vitest'
import { problemOfStop } from '@/testing/outcome'
import { fetchedFile } from './fetched-file'

const bytes = new TextEncoder().encode('<p>Mill</p>')
const file = (from: string, contentType: string, given = bytes) => fetchedFile({ from, contentType, bytes: given })

test.each([
  ['https://paper.example/2031/mill-closes', 'text/html; charset=UTF-8', 'mill-closes.html', 'text/html'],
  ['https://paper.example/', 'text/html', 'paper.example.html', 'text/html'],
  ['https://paper.example/mill.html', 'text/html', 'mill.html', 'text/html'],
  ['https://paper.example/a%20note.txt', 'text/plain', 'a note.txt', 'text/plain'],
  ['https://paper.example/page.php', 'text/html', 'page.php.html', 'text/html'],
  ['https://paper.example/a%2F..%2Fb', 'text/html', 'a .. b.html', 'text/html'],
  ['https://paper.example/%E0%A4%A', 'text/html', '%E0%A4%A.html', 'text/html'],
  ['https://paper.example/notes.md', 'application/octet-stream', 'notes.md', 'application/octet-stream'],
  ['https://paper.example/page', '', 'page.html', 'application/octet-stream'],
  ['https://paper.example/log', 'text/x-log', 'log.txt', 'text/x-log'],
])('%s sent as “%s” is the file %s', (from, contentType, fileName, mediaType) => {
  expect(file(from, contentType)).toMatchObject({ fileName, mediaType })
})

test.each([
  ['image/png', 'a picture'],
  ['video/mp4', 'a film'],
  ['audio/mpeg', 'a recording'],
  ['application/zip', 'a file of the type “application/zip”'],
])('%s is no text', (contentType, says) => {
  const problem = problemOfStop(() => file('https://paper.example/mill', contentType))
  expect(problem).toMatchObject({ code: 'unsupported', message: expect.stringContaining(says) })
})

test('where the server alone says how the signs are coded, they are coded anew for the reader', () => {
  const latin = new Uint8Array([0x4d, 0xfc, 0x68, 0x6c, 0x65])
  const read = file('https://paper.example/a.txt', 'text/plain; charset="ISO-8859-1"', latin).bytes
  expect(new TextDecoder('utf-16le').decode(read)).toBe('Mühle')
})

test('a coding that nobody knows, or that does not hold, leaves the bytes as they came', () => {
  expect(file('https://paper.example/a.txt', 'text/plain; charset=klingon').bytes).toBe(bytes)
  const broken = new Uint8Array([0x81, 0xff])
  expect(file('https://paper.example/a.txt', 'text/plain; charset=shift_jis', broken).bytes).toBe(broken)
  expect(file('https://paper.example/a.txt', 'text/plain; charset=utf-8', broken).bytes).toBe(broken)
})
