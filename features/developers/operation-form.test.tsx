// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { describeApi } from '@/contracts/api/openapi'
import type { Description } from './description'
import { OperationForm } from './operation-form'
import { groupsOf } from './view-model'

const all = groupsOf(describeApi() as unknown as Description).flatMap(({ operations }) => operations)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(id: string) {
  const operation = all.find((one) => one.id === id)
  if (!operation) throw new Error(`there is no ${id}`)
  render(<OperationForm operation={operation} token={false} />)
}

test('what is needed is asked for before anything is sent', () => {
  const send = vi.fn()
  vi.stubGlobal('fetch', send)
  show('readStory')
  fireEvent.click(screen.getByRole('button', { name: 'Send' }))
  expect(screen.getByRole('alert').textContent).toContain('slug')
  expect(send).not.toHaveBeenCalled()
})

test('the answer is shown with its status, its headers and its body', async () => {
  const headers = { 'content-type': 'application/json', etag: '"one"', 'x-other': 'not shown' }
  const send = vi.fn(async () => new Response('{"slug":"fire"}', { status: 200, statusText: 'OK', headers }))
  vi.stubGlobal('fetch', send)
  show('readStory')
  fireEvent.change(screen.getByRole('textbox', { name: 'slug (needed)' }), { target: { value: 'fire' } })
  fireEvent.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^200 OK in \d+ ms, 15 bytes$/))
  expect(send).toHaveBeenCalledWith('/api/v1/stories/fire', expect.objectContaining({ method: 'GET' }))
  expect(screen.getByText('"one"')).toBeDefined()
  expect(screen.queryByText('not shown')).toBeNull()
  expect(screen.getByRole('region', { name: 'Answer' }).textContent).toContain('"slug": "fire"')
})

test('a server that is gone is told, and what was filled in stays', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('gone')
  })
  show('createStory')
  const body = screen.getByRole('textbox', { name: 'Body (JSON)' })
  fireEvent.change(body, { target: { value: '{"title":"Mine"}' } })
  fireEvent.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('No answer came.'))
  expect((body as HTMLTextAreaElement).value).toBe('{"title":"Mine"}')
})
