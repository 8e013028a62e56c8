import '@testing-library/jest-dom/jest-globals'
import {ThemeProvider} from '@sanity/ui'
import {buildTheme} from '@sanity/ui/theme'
import {ToastProvider} from '@sanity/ui/toast'
import {render, type RenderResult} from '@testing-library/react'
import type {ReactNode} from 'react'

const theme = buildTheme()

/** jsdom has no screen to measure: nothing matches. */
function withoutScreen(query: string): MediaQueryList {
  const nothing = () => {}
  return {
    matches: false,
    media: query,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    dispatchEvent: () => false,
  }
}

/** Renders a view of the tool as it stands in the Studio: in its theme. */
export function renderInStudio(view: ReactNode): RenderResult {
  window.matchMedia ??= withoutScreen
  if (!('scrollIntoView' in Element.prototype)) {
    Object.defineProperty(Element.prototype, 'scrollIntoView', {value: () => {}})
  }
  return render(
    <ThemeProvider theme={theme}>
      <ToastProvider>{view}</ToastProvider>
    </ThemeProvider>,
  )
}
