import { Download } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { buttonClass } from '@/ui/button'

/** The story itself as a file: what to send to a colleague, and where their work on it comes back in. */
export function WholeStory({ slug }: { slug: string }) {
  return (
    <div className="mb-8">
      <h3 className="mb-2 text-title3 font-medium">The whole story</h3>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2 border-y border-line py-3">
        <div className="min-w-0 flex-1 basis-80">
          <h4 className="font-semibold">Bundle</h4>
          <p className="text-small text-quiet">
            Texts, runs, edits and decisions in one file, each with its hash. A colleague can compute it again, go on
            with it and send it back.
          </p>
          <code className="block pt-1 font-mono text-fine break-all text-quiet">npx variorum bundle {slug}</code>
          <p className="text-small">
            One came back?{' '}
            <Link href={addresses.merge(slug)} className="link inline-flex min-h-6 items-center">
              Merge it into this story
            </Link>
          </p>
        </div>
        <a
          href={addresses.bundleFile(slug)}
          download
          aria-label="Download Bundle"
          className={buttonClass('secondary', 'small')}
        >
          <Download aria-hidden="true" className="size-4" />
          Download
        </a>
      </div>
    </div>
  )
}
