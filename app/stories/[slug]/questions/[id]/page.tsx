import { notFound } from 'next/navigation'
import { QuestionPage } from '@/features/question/question-page'
import { sourcesQuoted } from '@/features/question/view-model'
import { QuestionSuggestions } from '@/features/suggestions/question-suggestions'
import { getModel } from '@/server/queries/model'
import { getPerson } from '@/server/queries/people'
import { getSourceText } from '@/server/queries/sources'
import { getSuggestions } from '@/server/queries/suggestions'
import { shownReading } from '../../story'

type Props = { params: Promise<{ slug: string; id: string }>; searchParams: Promise<Record<string, unknown>> }

async function asked({ params }: Props) {
  const { slug, id } = await params
  const reading = await shownReading(slug)
  return { reading, question: reading.question(decodeURIComponent(id)) }
}

export async function generateMetadata(props: Props) {
  const { question } = await asked(props)
  return { title: question?.text ?? 'Unknown question' }
}

export default async function QuestionRoute(props: Props) {
  const { reading, question } = await asked(props)
  const { slug } = reading.story
  if (!question) notFound()
  const { a, b, reader } = await props.searchParams
  const found = await Promise.all(sourcesQuoted(reading, question).map((source) => getSourceText(slug, source)))
  const texts = new Map(found.flatMap((one) => (one ? [[one.source.id, one.text] as const] : [])))
  const suggestions = await getSuggestions(slug, question.id)
  return (
    <QuestionPage
      reading={reading}
      question={question}
      texts={texts}
      person={await getPerson()}
      chosen={typeof a === 'string' && typeof b === 'string' ? { a, b } : null}
      reader={reader === 'second' ? 2 : 1}
      suggestions={
        <QuestionSuggestions reading={reading} question={question} model={getModel()} suggestions={suggestions} />
      }
    />
  )
}
