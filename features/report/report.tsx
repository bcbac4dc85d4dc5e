import { Download } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { briefOf } from '@/contracts/brief'
import type { PersonDto } from '@/contracts/desk'
import { FORMATS } from '@/contracts/interchange/formats'
import type { StoryReading } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import { buttonClass } from '@/ui/button'
import { PrintButton } from '@/ui/print-button'
import { PageHead, Section } from '@/ui/section'
import { Brief } from './brief'
import { missing } from './files'
import { FilesSection } from './files-section'
import type { ReportAddress } from './filter'
import type { Candidate } from './finding-picker'
import { FindingsDesk } from './findings-desk'
import { LeadEditor } from './lead-editor'
import { NameFirst } from './name-first'
import { OpenPoints } from './open-points'
import { candidatesOf, shownOf, toBegin } from './view-model'

type Props = { reading: StoryReading; person: PersonDto | null; address: ReportAddress }

/** Where findings, decisions and open points become the brief: written on the left, as it will be on the right. */
export function Report({ reading, person, address }: Props) {
  const { story } = reading
  const brief = briefOf(reading)
  const candidate = (question: Question): Candidate => {
    return { id: question.id, text: question.text, standing: reading.standing(question) }
  }
  const { questions, all } = candidatesOf(reading, address.add.trim())
  const chosen = brief.chosen ? brief.findings.map(({ question }) => question) : []
  const choice = brief.findingsEdit?.edit.kind === 'brief.findings' ? brief.findingsEdit.edit.findings : null
  return (
    <>
      <div className="no-print">
        <PageHead
          title="Report"
          lead="Choose the findings, put them in order, write the lead. The brief beside it is what is printed and saved."
          actions={
            <>
              <PrintButton />
              <a href="#files" className={buttonClass('secondary')}>
                <Download aria-hidden="true" className="size-4" />
                Files
              </a>
              <a href="#brief" className={buttonClass('secondary', 'regular', 'lg:hidden')}>
                Go to the brief
              </a>
            </>
          }
        />
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)] print:block">
        <div className="no-print grid content-start gap-10">
          <Section id="writing" title="Write">
            {story.run === null ? (
              <p className="text-small text-quiet">There is nothing to report on before the first source is read.</p>
            ) : person ? (
              <div className="grid gap-6">
                <LeadEditor slug={story.slug} text={brief.lead} seen={brief.leadEdit?.id ?? null} />
                <div>
                  <h3 className="mb-2 text-title3 font-medium">Findings</h3>
                  <FindingsDesk
                    slug={story.slug}
                    choice={choice}
                    seen={brief.findingsEdit?.id ?? null}
                    all={brief.findings.length}
                    chosen={chosen.map(candidate)}
                    begin={toBegin(reading).map(candidate)}
                    candidates={questions.map(candidate)}
                    candidatesAll={all}
                  />
                </div>
              </div>
            ) : (
              <NameFirst />
            )}
          </Section>
          <Section id="open" title="Still open">
            <OpenPoints reading={reading} brief={brief} />
          </Section>
        </div>
        <div
          id="brief"
          className="min-w-0 scroll-mt-6 rounded-card border border-line bg-surface p-4 shadow-lift sm:p-8 print:border-0 print:p-0"
        >
          <Brief
            reading={reading}
            brief={brief}
            shown={shownOf(brief, address.whole)}
            wholeHref={addresses.report(story.slug, { whole: 'true' })}
          />
        </div>
      </div>
      <FilesSection slug={story.slug} groups={groupsOf(reading)} />
    </>
  )
}

/** The kinds of files by what they are for. */
function groupsOf(reading: StoryReading) {
  const files = FORMATS.map((format) => ({ ...format, missing: missing(reading, format.id) }))
  const isDossier = ({ id }: { id: string }) => id.startsWith('dossier')
  return [
    { title: 'To read and to print', options: 'dossier' as const, files: files.filter(isDossier) },
    { title: 'For other programs', options: 'csv' as const, files: files.filter((file) => !isDossier(file)) },
  ]
}
