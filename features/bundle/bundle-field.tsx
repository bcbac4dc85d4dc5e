import { FileArchive } from 'lucide-react'
import { BUNDLE_EXTENSION } from '@/contracts/interchange/bundle-file'
import { DropField } from '@/ui/drop-field'

type Props = { label: string; hint: string; disabled: boolean; onFile: (file: File) => void }

/** Where one bundle is dropped. */
export const BundleField = ({ onFile, ...rest }: Props) => (
  <DropField {...rest} accept={BUNDLE_EXTENSION} icon={FileArchive} onFiles={([file]) => file && onFile(file)} />
)
