import type { SourceDto } from '../contracts/desk'
import type { Exported } from '../contracts/interchange/exported'
import type { Claim } from '../engine/model/claim'
import { aClaim, aComparison, aQuestion, aRelation, sha256 } from './builders'
import { deskStory, SOURCES } from './desk-story'

/** Words in scripts that run to the left, have no spaces, or are seldom in fonts. */
export const SCRIPTS = {
  arabic: 'قال الميناء إن أربعين راكبا عبروا يوم الاثنين',
  hebrew: 'הנמל אמר כי 45 נוסעים עברו ביום שני',
  chinese: '港口表示周一有四十名乘客乘坐渡轮',
  japanese: '港は月曜日に四十人が乗ったと述べた',
  korean: '항구는 월요일에 승객 40명이 탔다고 밝혔다',
  hindi: 'बंदरगाह ने कहा कि सोमवार को 40 यात्री थे',
  thai: 'ท่าเรือกล่าวว่ามีผู้โดยสาร 40 คน',
  greek: 'Το λιμάνι είπε ότι ταξίδεψαν σαράντα επιβάτες',
  russian: 'В порту сообщили о сорока пассажирах',
  vietnamese: 'Cảng cho biết có bốn mươi hành khách',
  signs: 'Forty 🚢 passengers 👩‍🚀 — “quoted” ½ ≤ ∞',
}

/** What a title must not be able to do to a file. */
export const HOSTILE =
  '</title><script>alert(1)</script> **b** [l](javascript:alert(2)) & "q" \u202e\u0000\u0007 =1+1 | ]]>'

/** A story whose sources speak many scripts, with titles, names and addresses made to break out of what they stand in. */
export function manyScripts(): Exported {
  const entries = Object.entries(SCRIPTS)
  const sources: SourceDto[] = entries.map(([id, text]) => ({
    ...(SOURCES[0] as SourceDto),
    id,
    outlet: `${id} ${HOSTILE}`,
    title: HOSTILE,
    author: HOSTILE,
    url: id === 'arabic' ? 'javascript:alert(3)' : `https://example.org/${id}?a="><script>&b=)`,
    archiveUrl: 'data:text/html,<script>alert(4)</script>',
    sha256: sha256(text),
    published: '2024-05-14',
  }))
  const claims: Claim[] = entries.map(([source, text]) =>
    aClaim({
      id: `${source}-1`,
      source,
      exact: text,
      voices: [
        { name: source, kind: 'source' },
        { name: HOSTILE, kind: 'person' },
      ],
    }),
  )
  const ids = claims.map(({ id }) => id)
  const question = aQuestion({
    text: `How many? ${HOSTILE}`,
    finding: 'conflict',
    origins: 2,
    answers: ids.map((id, i) => ({ id: `a-${i}`, label: `${40 + i} ${HOSTILE}`, claims: [id] })),
    relations: ids.slice(1).map((b) => aRelation({ a: ids[0], b, reason: HOSTILE })),
    verdict: HOSTILE,
    settles: HOSTILE,
  })
  const comparison = { ...aComparison({ claims, questions: [question] }), sources: [] }
  const story = deskStory({
    title: HOSTILE,
    description: HOSTILE,
    sources,
    propositions: [HOSTILE],
    comparison,
    machine: comparison,
  })
  return { story, texts: new Map(entries) }
}
