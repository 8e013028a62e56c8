import {expect} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {fireEvent, render, type RenderResult, screen, waitFor, within} from '@testing-library/react/pure.js'
import {Studio} from 'sanity'
import {z} from 'zod'

import {API_VERSION} from '../content-lake.ts'
import config from '../sanity.config.ts'

const account = z.object({id: z.string(), token: z.string()})
const accounts = z.object({
  administrator: account,
  editor: account,
  reviewer: account,
  newReviewer: account,
  curator: account,
  viewer: account,
})

/** Whose account, by the names in tests/studio/global-setup.ts. */
export type Who = keyof z.infer<typeof accounts>

/** The accounts of the library that tests/studio/global-setup.ts serves. */
export const ACCOUNTS = accounts.parse(JSON.parse(process.env['STUDIO_TEST_ACCOUNTS'] ?? '{}'))

/** The lake behind the Studio, as somebody, to set the scene and to see what was written. */
export function lakeAs(who: Who): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: API_VERSION,
    apiHost: process.env['LAKE_URL'] ?? '',
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token: ACCOUNTS[who].token,
    ignoreBrowserTokenWarning: true,
  })
}

/** Writes into a field of words, once it takes them, as soon as the form does. */
export async function write(field: string, value: string): Promise<void> {
  const box = () => within(screen.getByTestId(`field-${field}`)).getByRole('textbox')
  await waitFor(() => expect(box()).not.toHaveAttribute('readonly'))
  fireEvent.change(box(), {target: {value}})
  await waitFor(() => expect(box()).toHaveValue(value))
}

/** Presses a button once it can be pressed. A form draws its parts anew while it loads: a part of it is named by a function. */
export async function press(
  name: string | RegExp,
  part: HTMLElement | (() => HTMLElement) = document.body,
): Promise<void> {
  const button = () => within(typeof part === 'function' ? part() : part).getByRole('button', {name})
  await waitFor(() => expect(button()).toBeEnabled())
  fireEvent.click(button())
}

const WRITABLE = ':is(input[type=text], input:not([type]), textarea):not([readonly], [disabled])'

export type OpenStudio = Pick<RenderResult, 'unmount'> & {
  /** Follows a link of the Studio. */
  go: (address: string) => void
  /** Opens the form of another document than the one that is open, wherever the desk shows it; waits until it takes words. */
  edit: (id: string, type: string) => Promise<void>
}

/** The Studio as people have it, whole and on a real lake, for who signed in. */
export async function openStudio(who: Who, address = '/my-work'): Promise<OpenStudio> {
  // As a sign-in hands it over, and without an event: the Studio would begin anew at it.
  window.history.replaceState(null, '', `${address}#token=${ACCOUNTS[who].token}`)
  const {unmount} = render(<Studio config={config} scheme="light" />)
  await screen.findByTestId('studio-layout')
  const go = (to: string) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }
  const edit = async (id: string, type: string) => {
    const before = screen.queryByTestId('form-view')
    go(`/intent/edit/id=${id};type=${type}/`)
    await waitFor(() => {
      const form = screen.getByTestId('form-view')
      expect(form).not.toBe(before)
      expect(form.querySelector(WRITABLE)).not.toBeNull()
    })
  }
  return {unmount, go, edit}
}
