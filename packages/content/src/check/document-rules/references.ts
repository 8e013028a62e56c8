import {type DocumentRule, finding} from '../document-check.ts'
import {refOf} from '../stored-document.ts'
import {walkRows} from '../walk.ts'

/** Whatever is referred to must be there; weak references and files are free. */
export const referenceRule: DocumentRule = ({document, library}) =>
  walkRows(document).flatMap(({path, row}) => {
    const id = refOf(row)
    if (id === undefined || row['_weak'] === true || /^(?:image|file)-/.test(id)) return []
    if (id.startsWith('consent.')) {
      return [
        finding(
          document,
          'reference',
          'Take this reference out: it tells visitors the id of a private record.',
          {path},
        ),
      ]
    }
    return library.get(id) === undefined
      ? [
          finding(
            document,
            'reference',
            `There is no document "${id}": publish it first, or choose another.`,
            {path},
          ),
        ]
      : []
  })
