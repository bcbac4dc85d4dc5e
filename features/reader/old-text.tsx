/** A text that a source had before: to read, without marks, for nothing can be said of it any more. */
export function OldText({ text }: { text: string }) {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)]
  return (
    <div className="grid max-w-measure gap-y-5">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.index} className="font-serif text-read hyphens-auto">
          {paragraph[0]}
        </p>
      ))}
    </div>
  )
}
