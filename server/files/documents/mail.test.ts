import { describe, expect, it } from 'vitest'
import { mailOf } from '../../../testing/documents/mail'
import { readMail, readSavedPage } from './mail'

const HEAD = {
  From: 'Ida Holm <ida@harbour.example>',
  To: 'crew@harbour.example',
  Subject: '=?utf-8?q?Ferry_late_=E2=80=93_again?=',
  Date: 'Tue, 05 Mar 2024 23:30:00 -0800',
}

describe('a mail', () => {
  it('is its text with the replies it quotes, its subject, its sender and the sender’s day', async () => {
    const body = 'The ferry carried 40 passengers.\r\n\r\nOn Monday Jon wrote:\r\n> How many were it?\r\n> Jon'
    const { text, meta, notes } = await readMail(mailOf(HEAD, body))
    expect(text.trimEnd()).toBe('The ferry carried 40 passengers.\n\nOn Monday Jon wrote:\n> How many were it?\n> Jon')
    expect(meta).toEqual({ title: 'Ferry late – again', author: 'Ida Holm', published: '2024-03-05' })
    expect(notes).toEqual([])
  })

  it('is its plain text where it has an HTML twin, and names what is attached', async () => {
    const parts: Parameters<typeof mailOf>[1] = [
      {
        headers: { 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': 'quoted-printable' },
        body: 'The caf=E9 was full.',
      },
      {
        headers: {
          'Content-Type': 'application/pdf; name="report.pdf"',
          'Content-Disposition': 'attachment; filename="report.pdf"',
          'Content-Transfer-Encoding': 'base64',
        },
        body: 'JVBERi0=',
      },
    ]
    const { text, notes } = await readMail(mailOf(HEAD, parts))
    expect(text.trim()).toBe('The café was full.')
    expect(notes).toEqual(['comes with “report.pdf”, not read with it'])
  })

  it('of HTML alone is its paragraphs, nothing of it left out', async () => {
    const html =
      '<html><body><p>The ferry was late.</p><blockquote>How <b>late</b>?</blockquote><script>no()</script></body></html>'
    const { text } = await readMail(
      mailOf(HEAD, [{ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html }], 'alternative'),
    )
    expect(text).toBe('The ferry was late.\nHow late?')
  })

  it('without header lines is none', async () => {
    await expect(readMail(new TextEncoder().encode('\r\n\r\nOnly words.'))).rejects.toThrow()
  })
})

describe('a saved page', () => {
  const page = (head: string) =>
    `<html><head><title>Ferry late again</title>${head}</head><body><h1>Ferry late again</h1>${'<p>The ferry to the island was late again, and the crew had warned of it for weeks.</p>'.repeat(6)}</body></html>`
  const saved = (html: string) =>
    mailOf(
      {
        From: '<Saved by Blink>',
        'Snapshot-Content-Location': 'https://harbour.example/ferry',
        Subject: 'Ferry late again',
        Date: 'Wed, 06 Mar 2024 10:00:00 -0000',
      },
      [
        { headers: { 'Content-Type': 'text/html', 'Content-Location': 'https://harbour.example/ferry' }, body: html },
        {
          headers: { 'Content-Type': 'text/html', 'Content-Location': 'https://ads.example/frame' },
          body: '<html><body><p>Buy boats now</p></body></html>',
        },
        { headers: { 'Content-Type': 'image/png', 'Content-Transfer-Encoding': 'base64' }, body: 'iVBORw0KGgo=' },
      ],
      'related; type="text/html"',
    )

  it('is its article, without its frames, with its address and the day it was saved', async () => {
    const { text, meta } = await readSavedPage(saved(page('')))
    expect(text.split('\n')[0]).toBe('Ferry late again')
    expect(text).not.toContain('Buy boats')
    expect(meta).toMatchObject({
      title: 'Ferry late again',
      url: 'https://harbour.example/ferry',
      published: '2024-03-06',
    })
  })

  it('has the date that the page gives itself, where it gives one', async () => {
    const { meta } = await readSavedPage(
      saved(page('<meta property="article:published_time" content="2024-03-01T08:00:00Z">')),
    )
    expect(meta.published).toBe('2024-03-01')
  })

  it('without a page is refused', async () => {
    await expect(readSavedPage(mailOf(HEAD, 'Only words.'))).rejects.toThrow('has no web page in it')
  })
})
