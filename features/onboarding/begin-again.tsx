'use client'
import { Footprints } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { buttonClass } from '@/ui/button'
import { remember } from './remember'

/** Leads through the sample story from the first step, also for who skipped it or is done. */
export const BeginAgain = ({ slug }: { slug: string }) => (
  // a plain link: the page has to come anew for the line above it to be there
  <a href={addresses.story(slug)} onClick={() => remember('look')} className={buttonClass('secondary', 'small')}>
    <Footprints aria-hidden="true" className="size-4" />
    First steps, in three
  </a>
)
