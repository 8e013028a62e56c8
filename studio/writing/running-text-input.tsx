import {Stack} from '@sanity/ui'
import {type ArrayOfObjectsInputProps, set} from 'sanity'

import {blockAt, FieldHints} from './hints/field-hints.tsx'
import {markWords, unfinishedMark} from './hints/mark-words.ts'
import {pasteClean} from './paste/paste-clean.ts'

const newKey = () => crypto.randomUUID().slice(0, 12)
const FIRST_FIELD = {citation: 'publication', glossaryMark: 'term'} as const

/** Running text: the Studio's editor, into which pasted pages arrive clean, and under it what the rules say of it. */
export function RunningTextInput(props: ArrayOfObjectsInputProps) {
  const {value, path, schemaType, readOnly, onChange, onPathFocus} = props
  return (
    <Stack gap={3}>
      {props.renderDefault({...props, onPaste: pasteClean})}
      <FieldHints
        path={path}
        title={schemaType.title ?? schemaType.name}
        value={value}
        readOnly={readOnly === true}
        onMark={(place, type) => {
          const block = blockAt(value, place.path)
          const key = block?.['_key']
          if (block === undefined || typeof key !== 'string') return
          const field = FIRST_FIELD[type]
          const begun = unfinishedMark(block, place, type, field)
          const mark = {_key: begun ?? newKey(), _type: type}
          if (begun === undefined) onChange(set(markWords(block, place, mark, newKey), [{_key: key}]))
          onPathFocus([{_key: key}, 'markDefs', {_key: mark._key}, field])
        }}
      />
    </Stack>
  )
}
