import { notFound } from 'next/navigation'
import { QuestionPage } from '@/features/question/question-page'
import { sourcesQuoted } from '@/features/question/view-model'
import { QuestionSuggestions } from '@/features/suggestions/question-suggestions'
import { getModel } from '@/server/queries/model'
import { getPerson } from '@/server/queries/people'
import { getSourceText } from '@/server/queries/sources'
import { getSuggestions } from '@/server/queries/suggestions'
import { shownReading } from '../../story'

type Props = { params: Promise<{ slug: string; id: string }> }

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
  if (!question) notFound()
  const found = await Promise.all(sourcesQuoted(reading, question).map((id) => getSourceText(reading.story.slug, id)))
  const texts = new Map(found.flatMap((one) => (one ? [[one.source.id, one.text] as const] : [])))
  const suggestions = await getSuggestions(reading.story.slug, question.id)
  return (
    <QuestionPage
      reading={reading}
      question={question}
      texts={texts}
      person={await getPerson()}
      suggestions={
        <QuestionSuggestions reading={reading} question={question} model={getModel()} suggestions={suggestions} />
      }
    />
  )
}
