import type {
  CitationMark,
  ClinicalText as Text,
  Paragraph,
} from '@healing-library/content/contracts/clinical-text'
import {glossaryPath} from '@healing-library/content/paths'
import type {TextBlock} from '@healing-library/content/text-blocks/blocks'
import {PortableText, type PortableTextComponents} from '@portabletext/react'
import type {ReactNode} from 'react'

import {TermButton} from '../ui/term.tsx'
import {type InlineTerm, markedChildren} from './marked-children.ts'
import type {ShownTerms, TermMarks} from './term-marks.ts'

import styles from './clinical-text.module.css'

/**
 * Running text of a guide. How its sources are numbered, and how what stands between its paragraphs looks, is the
 * page's business.
 */
export function ClinicalText({
  text,
  renderCitations,
  renderBlock,
  terms,
}: {
  text: Text
  renderCitations: (citations: readonly CitationMark[]) => ReactNode
  renderBlock: (block: TextBlock) => ReactNode
  /** Words of the glossary in this text; a page that names none leads to the glossary where an editor marked one. */
  terms?: ShownTerms | undefined
}) {
  const components: PortableTextComponents = {
    types: {
      citations: ({value}) => renderCitations(value.citations),
      term: ShownTerm,
      textBlock: ({value}: {value: InText}) => renderBlock(value.block),
    },
    marks: {
      link: TextLink,
      glossaryMark: ({value, children}) => markedTerm(value?.term.slug, children, terms?.held),
    },
  }
  const marks = terms?.marks ?? NO_MARKS
  return (
    <div className={styles.text}>
      <PortableText value={text.map((block) => renderable(block, marks))} components={components} />
    </div>
  )
}

const ShownTerm = ({value}: {value: InlineTerm}) => <TermButton slug={value.slug} words={value.words} />

const NO_MARKS: TermMarks = new Map()

/** Where the page holds the meaning it is shown there; paper and other languages hold none and show the words. */
function markedTerm(slug: string | undefined, words: ReactNode, held: ReadonlySet<string> | undefined) {
  if (slug === undefined) return words
  if (held === undefined) return <a href={glossaryPath(slug)}>{words}</a>
  return held.has(slug) ? <TermButton slug={slug} words={words} /> : words
}

function TextLink({value, children}: {value?: {href: string}; children: ReactNode}) {
  return <a href={value?.href}>{children}</a>
}

type InText = {_type: 'textBlock'; _key: string; block: TextBlock}

const renderable = (block: Text[number], terms: TermMarks) =>
  block._type === 'block'
    ? renderableParagraph(block, terms)
    : ({_type: 'textBlock', _key: block._key, block} satisfies InText)

/** Null is how a Content Lake says "missing"; Portable Text wants it left out. */
function renderableParagraph(block: Paragraph, terms: TermMarks) {
  const {style, listItem, level, ...rest} = block
  return {
    ...rest,
    style: style ?? 'normal',
    ...(listItem === null ? {} : {listItem, level: level ?? 1}),
    children: markedChildren(block, terms).map((child) =>
      child._type === 'span' ? withoutTermInLink(child, block) : child,
    ),
  }
}

type Span = Paragraph['children'][number]

/** A button inside a link can be reached by nobody: the link stays. */
function withoutTermInLink(span: Span, {markDefs}: Paragraph): Span {
  const typeOf = (mark: string) => markDefs.find(({_key}) => _key === mark)?._type
  if (!span.marks.some((mark) => typeOf(mark) === 'link')) return span
  return {...span, marks: span.marks.filter((mark) => typeOf(mark) !== 'glossaryMark')}
}
