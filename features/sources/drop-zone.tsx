import { ACCEPTED, FILE_KINDS } from '@/contracts/interchange/kinds'
import { DropField } from '@/ui/drop-field'

/** The usual ending of each kind that is read. */
const ENDINGS = FILE_KINDS.map(({ extensions }) => extensions[0].toUpperCase()).join(', ')

/** Where files of every kind that is read are dropped. */
export const DropZone = ({ onFiles, disabled }: { onFiles: (files: File[]) => void; disabled: boolean }) => (
  <DropField
    many
    label="Drop files here, or choose them"
    hint={`Many at once: ${ENDINGS} and their kin`}
    accept={ACCEPTED}
    disabled={disabled}
    onFiles={onFiles}
  />
)
