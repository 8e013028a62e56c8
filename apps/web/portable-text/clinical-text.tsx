import type {CitationMark, ClinicalText as Text} from '@healing-library/content/contracts/clinical-text'
import {PortableText, type PortableTextComponents} from '@portabletext/react'
import type {ReactNode} from 'react'

import {TermButton} from '../ui/term.tsx'
import {type InlineTerm, markedChildren} from './marked-children.ts'
import type {TermMarks} from './term-marks.ts'

import styles from './clinical-text.module.css'

/** Running text of a guide. How its sources are numbered is the page's business: `renderCitations` shows them. */
export function ClinicalText({
  text,
  renderCitations,
  terms = NO_TERMS,
}: {
  text: Text
  renderCitations: (citations: readonly CitationMark[]) => ReactNode
  /** Words of the glossary in this text; the page that names them holds what they mean. */
  terms?: TermMarks | undefined
}) {
  const components: PortableTextComponents = {
    types: {
      citations: ({value}) => renderCitations(value.citations),
      term: ShownTerm,
    },
    marks: {link: TextLink},
  }
  return (
    <div className={styles.text}>
      <PortableText value={text.map((block) => renderable(block, terms))} components={components} />
    </div>
  )
}

const ShownTerm = ({value}: {value: InlineTerm}) => <TermButton slug={value.slug} words={value.words} />

const NO_TERMS: TermMarks = new Map()

function TextLink({value, children}: {value?: {href: string}; children: ReactNode}) {
  return <a href={value?.href}>{children}</a>
}

/** Null is how a Content Lake says "missing"; Portable Text wants it left out. */
function renderable(block: Text[number], terms: TermMarks) {
  const {style, listItem, level, ...rest} = block
  return {
    ...rest,
    style: style ?? 'normal',
    ...(listItem === null ? {} : {listItem, level: level ?? 1}),
    children: markedChildren(block, terms),
  }
}
