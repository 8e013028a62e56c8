import type {PathSegment} from '@healing-library/content/check/path'
import {isRow} from '@healing-library/content/check/stored-document'
import {type HintPlace, writingHints} from '@healing-library/content/check/writing-hints'
import {useMemo} from 'react'
import {type Path, useFormValue} from 'sanity'
import {useRouter} from 'sanity/router'

import {NAMED_TERM_TEMPLATE} from '../templates/named-term.ts'
import {HintsPanel} from './hints-panel.tsx'
import {useExplainedWords} from './library-words.tsx'
import {useSettled} from './use-settled.ts'

const SETTLED_AFTER_MS = 400
const NO_MARKS = () => {}

/** The hints for one field of a form, worked out when the writer pauses. */
export function FieldHints({
  path,
  title,
  value,
  readOnly,
  onMark = NO_MARKS,
}: {
  path: Path
  title: string
  value: unknown
  readOnly: boolean
  onMark?: (place: HintPlace, type: 'citation' | 'glossaryMark') => void
}) {
  const explained = useExplainedWords()
  const documentType = useFormValue(['_type'])
  const citations = useFormValue([...path.slice(0, -1), 'citations'])
  const router = useRouter()
  const settled = useSettled(value, SETTLED_AFTER_MS)
  const name = path.findLast((segment): segment is string => typeof segment === 'string') ?? ''
  const hints = useMemo(
    () =>
      explained === undefined || typeof documentType !== 'string'
        ? undefined
        : writingHints({documentType, name, value: settled, row: {citations}}, explained),
    [explained, documentType, name, settled, citations],
  )
  if (hints === undefined) return null
  return (
    <HintsPanel
      hints={hints}
      title={title}
      hasSources={Array.isArray(citations) || path.length > 1}
      readOnly={readOnly}
      onMark={onMark}
      newTermAddress={(term) =>
        router.resolveIntentLink('create', [{type: 'glossaryTerm', template: NAMED_TERM_TEMPLATE}, {term}])
      }
    />
  )
}

/** The block of running text that a hint is about; undefined where it stands in a table or a card. */
export function blockAt(value: unknown, [first]: readonly PathSegment[]) {
  const key = typeof first === 'object' ? first._key : undefined
  const blocks: unknown[] = Array.isArray(value) ? value : []
  return blocks.filter(isRow).find((block) => block['_key'] === key && block['_type'] === 'block')
}
