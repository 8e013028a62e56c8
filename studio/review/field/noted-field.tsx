import {formatPath, type PathSegment} from '@healing-library/content/check/path'
import {resolveNote} from '@healing-library/content/rules/review/moves'
import {Box, Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import type {FieldProps} from 'sanity'

import {makeMove} from '../data/make-move.ts'
import {useReview} from '../data/review-context.tsx'
import {useRights} from '../data/use-rights.ts'
import {NoteList} from '../panel/note-list.tsx'

/** A field of the form, with what a reviewer asked to be changed in it. */
export function NotedField(props: FieldProps) {
  const notes = useReview()?.review?.request?.notes
  const path = notes === undefined ? '' : formatPath(props.path.filter(isSegment))
  const mine = notes?.filter((note) => note.path === path && note.resolvedAt === undefined) ?? []
  return mine.length === 0 ? (
    props.renderDefault(props)
  ) : (
    <Stack gap={3}>
      {props.renderDefault(props)}
      <Box as="section" aria-label={`Changes asked for: ${props.title ?? props.name}`}>
        <Asked notes={mine} />
      </Box>
    </Stack>
  )
}

/** Ranges are places in text, which no note has. */
const isSegment = (segment: FieldProps['path'][number]): segment is PathSegment => !Array.isArray(segment)

function Asked({notes}: Pick<Parameters<typeof NoteList>[0], 'notes'>) {
  const answer = useReview()
  const {me, mayReview} = useRights()
  const toast = useToast()
  const id = answer?.review?.subject.id
  const resolve = async (key: string) => {
    if (answer === undefined || id === undefined || me === undefined) return
    const problem = await makeMove(
      answer.client,
      id,
      (before, move) =>
        before === undefined ? {problem: 'This review is no longer there.'} : resolveNote(before, key, move),
      me,
    )
    if (problem !== undefined)
      toast.push({status: 'error', title: 'The note was not resolved', description: problem})
  }
  return (
    <NoteList
      notes={notes}
      placeOf={() => undefined}
      onResolve={
        mayReview
          ? (key) => {
              void resolve(key)
            }
          : undefined
      }
    />
  )
}
