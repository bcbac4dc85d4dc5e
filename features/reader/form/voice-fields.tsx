'use client'
import { ArrowUp, Plus, X } from 'lucide-react'
import { useId } from 'react'
import { VOICE_WORDS } from '@/contracts/words'
import type { Voice, VoiceKind } from '@/engine/model/claim'
import { Button, IconButton } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Select } from '@/ui/select'

type Props = {
  voices: Voice[]
  /** names to choose from */
  known: string[]
  errors: Record<string, string>
  onChange: (voices: Voice[]) => void
}

const KINDS = (Object.keys(VOICE_WORDS) as VoiceKind[])
  .filter((kind) => kind !== 'source')
  .map((kind) => ({ value: kind, label: VOICE_WORDS[kind] }))

/** The chain of voices, outermost first: the source passes on whom it names. */
export function VoiceFields({ voices, known, errors, onChange }: Props) {
  const list = useId()
  const change = (at: number, more: Partial<Voice>) =>
    onChange(voices.map((voice, i) => (i === at ? { ...voice, ...more } : voice)))
  const raise = (at: number) =>
    onChange(voices.map((voice, i) => (i === at - 1 ? voices[at] : i === at ? voices[at - 1] : voice) as Voice))
  const [own, ...others] = voices
  return (
    <fieldset className="grid gap-3">
      <legend className="text-small font-semibold">Who says it</legend>
      <p className="text-fine text-quiet">
        {own?.name}
        {others.length === 0 ? ' says it itself.' : ' passes on what these say, outermost first:'}
      </p>
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {others.length === 0 ? null : (
        <ol className="grid gap-2">
          {others.map((voice, k) => {
            const at = k + 1
            return (
              <li key={at} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 sm:grid-cols-[2fr_1fr_auto]">
                <TextField
                  label={`Voice ${at}`}
                  list={list}
                  value={voice.name}
                  error={errors[`voice-${at}`]}
                  onChange={(event) => change(at, { name: event.target.value })}
                />
                <Select
                  label={`Kind of voice ${at}`}
                  options={KINDS}
                  value={voice.kind}
                  onChange={(kind) => change(at, { kind: kind as VoiceKind })}
                  className="max-sm:order-3 max-sm:col-span-2"
                />
                <span className="flex">
                  <IconButton
                    aria-label={`Voice ${at} one place further out`}
                    disabled={at === 1}
                    onClick={() => raise(at)}
                  >
                    <ArrowUp aria-hidden="true" className="size-4" />
                  </IconButton>
                  <IconButton
                    aria-label={`Take voice ${at} out`}
                    onClick={() => onChange(voices.filter((_, i) => i !== at))}
                  >
                    <X aria-hidden="true" className="size-4" />
                  </IconButton>
                </span>
              </li>
            )
          })}
        </ol>
      )}
      <div>
        <Button size="small" onClick={() => onChange([...voices, { name: '', kind: 'person' }])}>
          <Plus aria-hidden="true" className="size-4" />
          Add a voice
        </Button>
      </div>
    </fieldset>
  )
}
