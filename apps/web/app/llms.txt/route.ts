import {environment} from '../../config.ts'
import {loadLibrary} from '../../loaders/library.ts'
import {loadSiteSettings} from '../../loaders/site-settings.ts'
import {messages} from '../../messages/messages.ts'
import {llmsText} from '../../outputs/llms-text.ts'

/** What a language model should know before it speaks of this library. */
export async function GET(): Promise<Response> {
  const {llms: words, site} = messages('en')
  const settings = await loadSiteSettings()
  const guides = await loadLibrary()
  const text = llmsText(
    {name: settings?.title ?? site.name, guides},
    {siteUrl: environment.siteUrl, words, parts: site.parts},
  )
  return new Response(`${text}\n`, {headers: {'content-type': 'text/plain; charset=utf-8'}})
}
