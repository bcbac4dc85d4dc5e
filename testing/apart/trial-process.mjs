// What work in a process apart may do, good and bad.
import { serve } from '../../server/apart/serve.mjs'

const held = []
const TRIALS = {
  say: (what) => what,
  who: () => process.pid,
  environment: (name) => process.env[name] ?? null,
  fail: (words) => {
    throw new Error(words)
  },
  hang: () => {
    for (;;);
  },
  grow: () => {
    for (;;) held.push(Buffer.alloc(10_000_000, 1))
  },
  exit: (code) => process.exit(code),
  'who, later': (milliseconds) => new Promise((resolve) => setTimeout(() => resolve(process.pid), milliseconds)),
  unsayable: () => () => 'a function',
}

serve(
  async () =>
    ({ trial, given }) =>
      TRIALS[trial](given),
)
