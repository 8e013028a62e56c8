import {loadSearch} from '../../../../loaders/search.ts'
import {messages} from '../../../../messages/messages.ts'
import {parseSearch} from '../../../../search/search-state.ts'
import {suggest} from '../../../../search/suggest.ts'

const words = messages('en').search

/** What may be meant while somebody types. Kept by nobody: neither here nor on the way. */
export async function GET(request: Request): Promise<Response> {
  const {text} = parseSearch(new URL(request.url).searchParams)
  const suggestions = text === '' ? [] : suggest(await loadSearch(), text)
  return Response.json(
    {
      words: words.suggestionCount(suggestions.length),
      suggestions: suggestions.map(({kind, path, title, foundAs}) =>
        kind === 'help'
          ? {path, title: words.helpNow, kind: '', foundAs: ''}
          : {path, title, kind: words.oneOf[kind], foundAs: foundAs ?? ''},
      ),
    },
    {headers: {'cache-control': 'no-store', 'x-robots-tag': 'noindex'}},
  )
}
