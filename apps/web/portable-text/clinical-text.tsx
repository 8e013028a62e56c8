import type {CitationMark, ClinicalText as Text} from '@healing-library/content/contracts/clinical-text'
import {PortableText, type PortableTextComponents} from '@portabletext/react'
import type {ReactNode} from 'react'

import {citedChildren} from './cited-text.ts'

import styles from './clinical-text.module.css'

/** Running text of a guide. How its sources are numbered is the page's business: `renderCitations` shows them. */
export function ClinicalText({
  text,
  renderCitations,
}: {
  text: Text
  renderCitations: (citations: readonly CitationMark[]) => ReactNode
}) {
  const components: PortableTextComponents = {
    types: {citations: ({value}) => renderCitations(value.citations)},
    marks: {link: TextLink},
  }
  return (
    <div className={styles.text}>
      <PortableText value={text.map(renderable)} components={components} />
    </div>
  )
}

function TextLink({value, children}: {value?: {href: string}; children: ReactNode}) {
  return <a href={value?.href}>{children}</a>
}

/** Null is how a Content Lake says "missing"; Portable Text wants it left out. */
function renderable(block: Text[number]) {
  const {style, listItem, level, ...rest} = block
  return {
    ...rest,
    style: style ?? 'normal',
    ...(listItem === null ? {} : {listItem, level: level ?? 1}),
    children: citedChildren(block),
  }
}
