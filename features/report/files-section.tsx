'use client'
import { Download } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { buttonClass } from '@/ui/button'
import { CheckField } from '@/ui/field'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import { AS_GIVEN, type FileOptions, fileCommand, fileHref, type OneFile } from './files'
import { WholeStory } from './whole-story'

type Props = { slug: string; groups: { title: string; options: 'dossier' | 'csv'; files: OneFile[] }[] }

const FINDINGS = [
  { value: 'brief', label: 'Those of the brief' },
  { value: 'disputed', label: 'Of these, only what is disputed' },
  { value: 'all', label: 'All' },
]
const QUOTES = [
  { value: '0', label: 'Whole' },
  { value: '280', label: 'Up to 280 characters' },
  { value: '120', label: 'Up to 120 characters' },
]

/** Every kind of file that a story can be kept as: what it is for, the file, and the command that makes the same. */
export function FilesSection({ slug, groups }: Props) {
  const [options, setOptions] = useState<FileOptions>(AS_GIVEN)
  const set = (more: Partial<FileOptions>) => setOptions({ ...options, ...more })
  return (
    <Section
      id="files"
      title="Files"
      note="Every quote in them has its place, the hash of its text and its address. The same story gives the same files."
      className="no-print mt-12"
    >
      {groups.map(({ title, files, options: asked }) => (
        <div key={title} className="mb-8">
          <h3 className="mb-2 text-title3 font-medium">{title}</h3>
          <div className="mb-3 flex flex-wrap items-end gap-4">
            {asked === 'dossier' ? (
              <>
                <Select
                  label="Findings"
                  options={FINDINGS}
                  value={options.findings}
                  onChange={(findings) => set({ findings: findings as FileOptions['findings'] })}
                />
                <Select
                  label="Quotes"
                  options={QUOTES}
                  value={String(options.quotes)}
                  onChange={(quotes) => set({ quotes: Number(quotes) })}
                />
              </>
            ) : (
              <CheckField
                label="CSV with a byte-order mark"
                hint="Some spreadsheets need it to show accents and other scripts."
                checked={options.bom}
                onChange={(event) => set({ bom: event.target.checked })}
              />
            )}
          </div>
          <ul className="divide-y divide-line border-y border-line">
            {files.map((file) => {
              const why = file.missing
              return (
                <li key={file.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
                  <div className="min-w-0 flex-1 basis-80">
                    <h4 className="font-semibold">{file.label}</h4>
                    <p className="text-small text-quiet">{file.purpose}.</p>
                    {why ? (
                      <p className="text-small">
                        {why.says}{' '}
                        <Link href={why.href} className="link inline-flex min-h-6 items-center">
                          {why.link}
                        </Link>
                      </p>
                    ) : (
                      <code className="block pt-1 font-mono text-fine wrap-anywhere text-quiet">
                        {fileCommand(slug, file, options)}
                      </code>
                    )}
                  </div>
                  {why ? null : (
                    <a
                      href={fileHref(slug, file, options)}
                      download
                      aria-label={`Download ${file.label}`}
                      className={buttonClass('secondary', 'small')}
                    >
                      <Download aria-hidden="true" className="size-4" />
                      Download
                    </a>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
      <WholeStory slug={slug} />
    </Section>
  )
}
