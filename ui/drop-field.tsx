'use client'
import clsx from 'clsx'
import { FileUp, type LucideIcon } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'

type Props = {
  label: string
  hint: string
  /** as the `accept` of a file field */
  accept: string
  /** called with one file at least; with one alone unless `many` */
  onFiles: (files: File[]) => void
  many?: boolean
  disabled?: boolean
  icon?: LucideIcon
}

/** A place to drop files on; it is a file field, so the keyboard reaches it too. */
export function DropField({
  label,
  hint,
  accept,
  onFiles,
  many = false,
  disabled = false,
  icon: Icon = FileUp,
}: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])].slice(0, many ? undefined : 1)
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
        'grid cursor-pointer justify-items-center gap-1 rounded-card border-2 border-dashed px-6 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        many ? 'py-10' : 'py-6',
        over ? 'border-ink bg-sunken' : 'border-line-strong hover:bg-sunken',
      )}
    >
      <Icon aria-hidden="true" className="mb-1 size-7 text-quiet" />
      <span className="font-semibold">{label}</span>
      <span className="text-small text-quiet">{hint}</span>
      <input
        id={id}
        type="file"
        multiple={many}
        accept={accept}
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
