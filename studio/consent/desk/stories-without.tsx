import {Button, Flex} from '@sanity/ui'

import {DataTable} from '../../ui/data-table.tsx'
import type {ShownStory} from '../data/consents.ts'

type Props = {
  stories: readonly ShownStory[]
  onGrant: (story: ShownStory) => void
  onOpen: (id: string, type: 'testimonial') => void
}

/** Stories that wait for somebody's consent. */
export function StoriesWithout({stories, onGrant, onOpen}: Props) {
  return (
    <DataTable
      caption="Stories without a consent"
      columns={[{title: 'Story'}, {title: 'State'}, {title: 'Do', hidden: true, align: 'end'}]}
      rows={stories.map((story) => ({
        key: story.id,
        cells: [
          story.title,
          story.isPublished ? 'Published, and shown on no page' : 'A draft',
          <Flex key="do" gap={1} justify="flex-end" wrap="wrap">
            <Button
              text="New consent…"
              mode="ghost"
              fontSize={1}
              padding={2}
              aria-label={`New consent for ${story.title}`}
              onClick={() => onGrant(story)}
            />
            <Button
              text="Open"
              mode="bleed"
              fontSize={1}
              padding={2}
              aria-label={`Open the story ${story.title}`}
              onClick={() => onOpen(story.id, 'testimonial')}
            />
          </Flex>,
        ],
      }))}
    />
  )
}
