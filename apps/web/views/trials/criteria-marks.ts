import type {Store} from './saved-trials.ts'

/** By the words of the criterion: where the registry changes them, the mark no longer holds and is not shown. */
type Marks = Record<string, string>

type MarkStore = Store & Pick<Storage, 'removeItem'>

/** Shows the marks that a browser keeps for a form of criteria, and keeps each new one. */
export function keepMarks(form: HTMLFormElement, store: MarkStore, signal: AbortSignal): void {
  const key = `trials.criteria.${form.dataset['criteria'] ?? ''}`
  const marks = read(store, key)
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-criterion]')) {
    input.checked = marks[input.dataset['criterion'] ?? ''] === input.value
  }
  form.addEventListener(
    'change',
    ({target}) => {
      if (!(target instanceof HTMLInputElement)) return
      const criterion = target.dataset['criterion']
      if (criterion !== undefined) write(store, key, {...read(store, key), [criterion]: target.value})
    },
    {signal},
  )
  form.addEventListener('reset', () => store.removeItem(key), {signal})
  // A form that is sent would put the marks into an address.
  form.addEventListener('submit', (event) => event.preventDefault(), {signal})
}

function read(store: Store, key: string): Marks {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).flatMap(([criterion, mark]) =>
        typeof mark === 'string' ? [[criterion, mark]] : [],
      ),
    )
  } catch {
    return {}
  }
}

/** A browser that keeps nothing still shows the marks until the page is left. */
function write(store: Store, key: string, marks: Marks): void {
  try {
    store.setItem(key, JSON.stringify(marks))
  } catch {
    return
  }
}
