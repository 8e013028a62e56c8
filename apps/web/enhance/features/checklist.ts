import {browserStore, keepTexts, readTexts} from '../browser-store.ts'
import type {Feature} from '../start-features.ts'

/**
 * Ticks that a visitor's own browser keeps. The list names itself with `data-checklist`, each box with the words or
 * the key that it stands for (`data-item`): where these change, the tick no longer holds and is not shown.
 */
export const checklist: Feature = {
  selector: '[data-checklist]',
  start(part, signal) {
    const key = `checklist.${part.dataset['checklist'] ?? ''}`
    const kept = readTexts(browserStore(), key)
    for (const box of boxes(part)) box.checked = kept[box.dataset['item'] ?? ''] === 'done'
    part.addEventListener(
      'change',
      () => {
        const done = boxes(part).filter(({checked}) => checked)
        const texts = Object.fromEntries(done.map(({dataset}) => [dataset['item'] ?? '', 'done']))
        keepTexts(browserStore(), key, texts)
      },
      {signal},
    )
  },
}

const boxes = (part: HTMLElement): HTMLInputElement[] => [
  ...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"][data-item]'),
]
