'use client'
import clsx from 'clsx'
import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { ACCEPTED, FILE_KINDS } from '@/contracts/interchange/kinds'

/** The usual ending of each kind that is read. */
const ENDINGS = FILE_KINDS.map(({ extensions }) => extensions[0].toUpperCase()).join(', ')

/** A place to drop files on; it is a file field, so the keyboard reaches it too. */
export function DropZone({ onFiles, disabled }: { onFiles: (files: File[]) => void; disabled: boolean }) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])]
    if (list.length > 0 && !disabled) onFiles(list)
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
        'grid cursor-pointer justify-items-center gap-1 rounded-card border-2 border-dashed px-6 py-10 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        over ? 'border-ink bg-sunken' : 'border-line-strong hover:bg-sunken',
      )}
    >
      <FileUp aria-hidden="true" className="mb-1 size-7 text-quiet" />
      <span className="font-semibold">Drop files here, or choose them</span>
      <span className="text-small text-quiet">Many at once: {ENDINGS} and their kin</span>
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPTED}
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
