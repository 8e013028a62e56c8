import type {Nodes, Parent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString} from 'mdast-util-to-string'
import {Fragment, type ReactNode} from 'react'

/**
 * Markdown that somebody else wrote, as elements. It can do no more than what is listed here: HTML in it is shown as
 * text, pictures as their words, and a link only where it leads to a web address.
 */
export function RegistryText({markdown}: {markdown: string}) {
  return <>{children(fromMarkdown(markdown))}</>
}

const children = (node: Parent): ReactNode =>
  node.children.map((child, at) => <Fragment key={at}>{element(child)}</Fragment>)

function element(node: Nodes): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{children(node)}</p>
    case 'heading':
      // Headings of the record stand below those of the page.
      return (
        <p>
          <strong>{children(node)}</strong>
        </p>
      )
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{children(node)}</ol>
      ) : (
        <ul>{children(node)}</ul>
      )
    case 'listItem':
      return <li>{tight(node)}</li>
    case 'emphasis':
      return <em>{children(node)}</em>
    case 'strong':
      return <strong>{children(node)}</strong>
    case 'blockquote':
      return <blockquote>{children(node)}</blockquote>
    case 'break':
      return <br />
    case 'link':
      return isWebAddress(node.url) ? (
        <a href={node.url} rel="nofollow noopener">
          {children(node)}
        </a>
      ) : (
        children(node)
      )
    case 'html':
      return node.value
    case 'code':
      return <p>{node.value}</p>
    default:
      return 'children' in node ? children(node) : toString(node)
  }
}

/** An item of one paragraph needs no paragraph. */
function tight(item: Parent): ReactNode {
  const [only, ...others] = item.children
  return only?.type === 'paragraph' && others.length === 0 ? children(only) : children(item)
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
