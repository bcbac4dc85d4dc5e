'use client'
import { useState } from 'react'
import { Dialog } from '../dialog'
import { CheckField } from '../field'
import { Kbd } from './kbd'
import type { KeyGroup } from './match'
import { useAllKeys, useKeyList, useKeys, useSingleKeys } from './registry'

/** What keys of the frame around every page are listed under. */
export const EVERYWHERE = 'Everywhere'

/** The list of every key that works on the page, and the switch for those that are a single sign. */
export function KeysList() {
  const [open, setOpen] = useState(false)
  const groups = useAllKeys()
  const [single, turn] = useSingleKeys()
  useKeyList(() => setOpen(true))
  useKeys(EVERYWHERE, [{ press: '?', does: 'Show all keys', run: () => setOpen(true) }])
  return (
    <Dialog
      title="Keys of this page"
      description="They rest while you write in a field or a window is open over the page; Esc leaves both. On a Mac, Command works as Ctrl does."
      open={open}
      onOpenChange={setOpen}
    >
      <div className="grid gap-5">
        {byName(groups).map((group) => (
          <section key={group.name}>
            <h3 className="text-small font-semibold">{group.name}</h3>
            <dl className="mt-1 grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-small">
              {group.keys.map((key) => (
                <div
                  key={key.press}
                  className="col-span-2 grid grid-cols-subgrid items-baseline border-t border-line pt-1.5"
                >
                  <dt className="flex flex-wrap gap-1">
                    {key.press.split(' ').map((press) => (
                      <Kbd key={press} press={press} />
                    ))}
                  </dt>
                  <dd>{key.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <div className="border-t border-line pt-4">
          <CheckField
            label="Keys that are a single sign work"
            hint="Turn them off where speech input or a screen reader sends letters that are not meant for the page. Everything can be done without them. This browser remembers it."
            checked={single}
            onChange={(event) => turn(event.target.checked)}
          />
        </div>
      </div>
    </Dialog>
  )
}

/** One list for each name; what works everywhere comes last. */
function byName(groups: readonly KeyGroup[]): KeyGroup[] {
  const named = new Map<string, KeyGroup['keys']>()
  for (const { name, keys } of [...groups].reverse()) named.set(name, [...(named.get(name) ?? []), ...keys])
  const lists = [...named].map(([name, keys]) => ({ name, keys }))
  return [...lists.filter(({ name }) => name !== EVERYWHERE), ...lists.filter(({ name }) => name === EVERYWHERE)]
}
