/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list of a browser's own shows no second line and no warning */
import {Badge, Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {type FocusEvent, type KeyboardEvent, type Ref, useId, useState} from 'react'

import {Announce} from '../../ui/announce.tsx'
import {type FoundPublication, recordOf, warningOf} from './find-publications.ts'
import {type Named, nameOf} from './read-identifier.ts'

type Props = {
  text: string
  onText: (text: string) => void
  /** Undefined while nothing was asked, or the answer is on its way. */
  results: readonly FoundPublication[] | undefined
  named: Named | undefined
  trouble: string | undefined
  readOnly: boolean
  /** The form moves the focus here, and wants to know where it is. */
  inputRef?: Ref<HTMLInputElement> | undefined
  onFocus?: ((event: FocusEvent) => void) | undefined
  onBlur?: ((event: FocusEvent) => void) | undefined
  onChoose: (publication: FoundPublication) => void
  /** A publication that is not in the library: makes it, as a draft. */
  onMake: (named: Named) => void
}

/** One field for a DOI, a PMID or a title: what the library holds is found while typing, and chosen with the keyboard. */
export function PublicationSearch({
  text,
  onText,
  results,
  named,
  trouble,
  readOnly,
  inputRef,
  onFocus,
  onBlur,
  onChoose,
  onMake,
}: Props) {
  const [active, setActive] = useState(0)
  const id = useId()
  const options = results ?? []
  const current = options[Math.min(active, options.length - 1)]

  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((index) => Math.max(0, Math.min(options.length - 1, index + step)))
    }
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault()
      onChoose(current)
    }
    if (event.key === 'Escape' && text !== '') {
      // The first escape empties the field; only the next one closes what the field stands in.
      event.preventDefault()
      event.stopPropagation()
      onText('')
    }
  }

  return (
    <Stack gap={3}>
      <Stack gap={2}>
        <Text as="label" size={1} muted htmlFor={id}>
          DOI, PMID or title
        </Text>
        <TextInput
          id={id}
          ref={inputRef}
          onFocus={onFocus}
          onBlur={onBlur}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : `${id}-${current._id}`}
          autoComplete="off"
          fontSize={1}
          readOnly={readOnly}
          value={text}
          onChange={({currentTarget}) => {
            setActive(0)
            onText(currentTarget.value)
          }}
          onKeyDown={press}
        />
      </Stack>
      <div id={`${id}-list`} role="listbox" aria-label="Publications of the library">
        {options.map((publication) => (
          <Option
            key={publication._id}
            id={`${id}-${publication._id}`}
            publication={publication}
            isActive={publication === current}
            onChoose={onChoose}
          />
        ))}
      </div>
      <Announce>{announcement(results, named)}</Announce>
      {trouble === undefined ? null : (
        <Text size={1} role="alert">
          {trouble}
        </Text>
      )}
      {named !== undefined && results?.length === 0 ? (
        <Stack gap={3}>
          <Text size={1} muted>
            The library holds no publication with {nameOf(named)}.
          </Text>
          <Flex>
            <Button
              fontSize={1}
              padding={2}
              mode="ghost"
              tone="primary"
              disabled={readOnly}
              text={`Make one with ${nameOf(named)}`}
              onClick={() => onMake(named)}
            />
          </Flex>
        </Stack>
      ) : null}
    </Stack>
  )
}

function announcement(results: Props['results'], named: Named | undefined): string {
  if (named === undefined || results === undefined) return ''
  if (results.length === 0) return 'No publication found.'
  return results.length === 1 ? 'One publication found.' : `${results.length} publications found.`
}

function Option({
  id,
  publication,
  isActive,
  onChoose,
}: {
  id: string
  publication: FoundPublication
  isActive: boolean
  onChoose: Props['onChoose']
}) {
  const warning = warningOf(publication)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys go to the combobox, which names the active option
    <Card
      as="div"
      id={id}
      role="option"
      aria-selected={isActive}
      padding={3}
      radius={2}
      tone={isActive ? 'primary' : 'default'}
      style={{cursor: 'pointer'}}
      // The field keeps the focus: leaving it would close what it stands in.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(publication)}
    >
      <Stack gap={2}>
        <Text size={1} weight="medium">
          {publication.title ?? 'Without a title'}
        </Text>
        <Text size={1} muted>
          {recordOf(publication)}
        </Text>
        {warning === undefined ? null : (
          <Flex>
            <Badge fontSize={1} tone={publication.retraction === 'retracted' ? 'critical' : 'caution'}>
              {warning}
            </Badge>
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
