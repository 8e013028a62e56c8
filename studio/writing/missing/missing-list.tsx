import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {Path} from 'sanity'

export type Missing = {title: string; path: Path; messages: string[]}

/** What a page still needs before it can be published, part by part, each of them a way there. */
export function MissingList({
  missing,
  onOpen,
}: {
  missing: readonly Missing[]
  onOpen: (one: Missing) => void
}) {
  if (missing.length === 0) return null
  return (
    <Card as="section" aria-label="Still to fill in" padding={4} radius={2} tone="caution" border>
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {`Still to fill in before this can be published: ${missing.length} ${missing.length === 1 ? 'part' : 'parts'}`}
        </Text>
        <Flex as="ul" gap={1} wrap="wrap" style={{listStyle: 'none', margin: 0, padding: 0}}>
          {missing.map((one) => (
            <li key={one.title}>
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                text={one.messages.length === 1 ? one.title : `${one.title} (${one.messages.length})`}
                title={one.messages.join('\n')}
                onClick={() => onOpen(one)}
              />
            </li>
          ))}
        </Flex>
      </Stack>
    </Card>
  )
}
