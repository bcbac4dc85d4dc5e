// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Coach } from './coach'
import { STEPS_COOKIE } from './steps'

const place = vi.hoisted(() => ({ path: '/stories/bridge' }))
vi.mock('next/navigation', () => ({ usePathname: () => place.path }))

const CONFLICT = { text: 'How many were hurt?', href: '/stories/bridge/questions/hurt' }
const shown = (decided = false) => <Coach slug="bridge" stage="look" conflict={CONFLICT} decided={decided} />
const kept = () => document.cookie.split('; ').find((one) => one.startsWith(STEPS_COOKIE))

beforeEach(() => {
  place.path = '/stories/bridge'
})
afterEach(cleanup)

it('goes from looking to the first conflict to deciding, and remembers each', () => {
  const { rerender } = render(shown())
  expect(screen.getByRole('status').textContent).toContain('Step 1 of 3.')
  expect(kept()).toBe(`${STEPS_COOKIE}=look`)
  fireEvent.click(screen.getByRole('button', { name: 'I have looked' }))
  expect(screen.getByRole('status').textContent).toContain('How many were hurt?')
  expect(screen.getByRole('link', { name: 'Open the first conflict' }).getAttribute('href')).toBe(CONFLICT.href)
  expect(kept()).toBe(`${STEPS_COOKIE}=open`)
  place.path = CONFLICT.href
  rerender(shown())
  expect(screen.getByRole('status').textContent).toContain('Step 3 of 3.')
  expect(kept()).toBe(`${STEPS_COOKIE}=decide`)
  rerender(shown(true))
  expect(screen.getByRole('status').textContent).toContain('Done.')
  expect(screen.getByRole('link', { name: 'Start your own story' })).toBeTruthy()
})

it('goes for good when skipped', () => {
  render(shown())
  fireEvent.click(screen.getByRole('button', { name: 'Skip the first steps' }))
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(kept()).toBe(`${STEPS_COOKIE}=off`)
})
