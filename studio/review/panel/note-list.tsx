import type {ReviewNote} from '@healing-library/content/documents/review-request'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

/** What was asked to be changed: open notes first, each with a way to say that it is done. */
export function NoteList({
  notes,
  placeOf,
  onResolve,
}: {
  notes: readonly ReviewNote[]
  /** What a person calls the place of a note; nothing where it is plain from where the list stands. */
  placeOf: (path: string | undefined) => string | undefined
  /** Absent: this account may not. */
  onResolve: ((key: string) => void) | undefined
}) {
  const open = notes.filter(({resolvedAt}) => resolvedAt === undefined)
  const resolved = notes.filter(({resolvedAt}) => resolvedAt !== undefined)
  return (
    <Stack as="ul" gap={2} padding={0} style={{listStyle: 'none', margin: 0}}>
      {[...open, ...resolved].map((note) => (
        <li key={note._key}>
          <Card padding={3} radius={2} border tone={note.resolvedAt === undefined ? 'caution' : 'default'}>
            <Stack gap={3}>
              <Text size={1} style={{overflowWrap: 'anywhere'}}>
                {note.text}
              </Text>
              <Flex gap={2} align="center" justify="space-between">
                <Text size={0} muted>
                  {[placeOf(note.path), note.by.name, note.resolvedAt === undefined ? 'open' : 'resolved']
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </Text>
                {note.resolvedAt === undefined && onResolve !== undefined && (
                  <Button
                    mode="ghost"
                    fontSize={1}
                    padding={2}
                    text="Resolve"
                    aria-label={`Resolve: ${note.text}`}
                    onClick={() => onResolve(note._key)}
                  />
                )}
              </Flex>
            </Stack>
          </Card>
        </li>
      ))}
    </Stack>
  )
}
