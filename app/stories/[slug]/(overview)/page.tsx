import type { SearchParams } from 'nuqs/server'
import { addresses } from '@/contracts/addresses'
import { PersonDialog } from '@/features/frame/person-dialog'
import { loadOverview } from '@/features/overview/filter'
import { Overview } from '@/features/overview/overview'
import { StanceChart } from '@/features/stances/stance-chart'
import { Waiting } from '@/features/suggestions/waiting'
import { getModel } from '@/server/queries/model'
import { getPerson } from '@/server/queries/people'
import { getWaiting } from '@/server/queries/suggestions'
import { shownReading } from '../story'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

const PROPOSITIONS_SHOWN = 1

export default async function OverviewPage({ params, searchParams }: Props) {
  const reading = await shownReading((await params).slug)
  const { slug, propositions } = reading.story
  const [waiting, person] = await Promise.all([getWaiting(slug), getPerson()])
  return (
    <Overview
      reading={reading}
      address={await loadOverview(searchParams)}
      suggestions={<Waiting reading={reading} model={getModel()} waiting={waiting} />}
      stances={propositions
        .slice(0, PROPOSITIONS_SHOWN)
        .map((proposition) => (
          <StanceChart
            key={proposition}
            reading={reading}
            proposition={proposition}
            room={8}
            elsewhere={addresses.stances(slug)}
          />
        ))}
      sign={person ? null : <PersonDialog name={null} label="Sign your decisions" />}
    />
  )
}
