import {publishedId, type StoredDocument, textOf} from '@healing-library/content/check/stored-document'
import {Badge, Button, Card, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'

import type {Hit} from './find-hits.ts'

/** A screen draws so many at once; the rest is one press away. */
const DRAWN = 100

type Props = {
  hits: readonly Hit[]
  documents: readonly StoredDocument[]
  replacement: string
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** Every place in its sentence, as it is and as it would be; each is chosen or not. */
export function HitList({hits, documents, replacement, chosen, onChoose}: Props) {
  const [drawn, setDrawn] = useState(DRAWN)
  const names = useMemo(
    () => new Map(documents.map((document) => [document._id, nameOf(document)])),
    [documents],
  )
  if (hits.length === 0) return null
  const toggle = (key: string) =>
    onChoose(new Set(chosen.has(key) ? [...chosen].filter((one) => one !== key) : [...chosen, key]))
  return (
    <Stack gap={3}>
      <Flex gap={2}>
        <Button
          mode="bleed"
          fontSize={1}
          padding={2}
          text="Choose all"
          onClick={() => onChoose(new Set(hits.map(({key}) => key)))}
        />
        <Button
          mode="bleed"
          fontSize={1}
          padding={2}
          text="Choose none"
          onClick={() => onChoose(new Set())}
        />
      </Flex>
      <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {hits.slice(0, drawn).map((hit) => (
          <Card as="li" key={hit.key} padding={3} radius={2} border data-testid="hit">
            <Flex gap={3}>
              <Checkbox
                aria-label={`Replace in ${names.get(hit.documentId) ?? hit.documentId}, ${hit.path}`}
                checked={chosen.has(hit.key)}
                onChange={() => toggle(hit.key)}
              />
              <Stack gap={3} flex={1}>
                <Flex gap={2} wrap="wrap" align="center">
                  <Text size={1} weight="medium">
                    {names.get(hit.documentId)}
                  </Text>
                  <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
                    {hit.path}
                  </Text>
                  {hit.isClinical && <Badge tone="caution">A sign-off covers it</Badge>}
                </Flex>
                <Text size={1} style={{overflowWrap: 'anywhere'}}>
                  {hit.before}
                  <del>{hit.found}</del>
                  {replacement !== '' && <ins>{replacement}</ins>}
                  {hit.after}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Stack>
      {hits.length > drawn && (
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={`Show ${Math.min(DRAWN, hits.length - drawn)} more of ${hits.length}`}
            onClick={() => setDrawn((count) => count + DRAWN)}
          />
        </Flex>
      )}
    </Stack>
  )
}

/** What documents are called, by the field that names them. */
function nameOf(document: StoredDocument): string {
  const fields = ['title', 'name', 'briefTitle', 'term', 'question', 'statement', 'myth']
  return (
    fields.map((field) => textOf(document, field)).find((name) => name !== undefined) ??
    publishedId(document._id)
  )
}
