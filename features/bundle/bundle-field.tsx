'use client'
import clsx from 'clsx'
import { FileArchive } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { BUNDLE_EXTENSION } from '@/contracts/interchange/bundle-file'

type Props = { label: string; hint: string; disabled: boolean; onFile: (file: File) => void }

/** A place to drop one bundle on; it is a file field, so the keyboard reaches it too. */
export function BundleField({ label, hint, disabled, onFile }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file && !disabled) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'grid cursor-pointer justify-items-center gap-1 rounded-card border-2 border-dashed px-6 py-6 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        over ? 'border-ink bg-sunken' : 'border-line-strong hover:bg-sunken',
      )}
    >
      <FileArchive aria-hidden="true" className="mb-1 size-6 text-quiet" />
      <span className="font-semibold">{label}</span>
      <span className="text-small text-quiet">{hint}</span>
      <input
        id={id}
        type="file"
        accept={BUNDLE_EXTENSION}
        disabled={disabled}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </label>
  )
}
