import {loginPage, loginPageHeaders, refusalPage} from '../auth/login-page.ts'
import {randomSecret, sameSecret} from '../auth/secret.ts'
import {shortAddress} from '../operation/short-address.ts'
import {isAllowedOrigin} from '../wire/cors.ts'
import {readText} from '../wire/read-body.ts'
import type {EndpointContext} from './endpoint.ts'

const COOKIE = 'lake-form'
const MAX_FORM_BYTES = 10_000
const TOKEN = /^[\w-]{43}$/

/** GET: the sign-in form, for a Studio of the allow list. */
export async function showLogin(context: EndpointContext): Promise<Response> {
  const target = targetOf(context)
  if (typeof target === 'string') return refused(target)
  return form(context, target, 200, {})
}

/** POST: looks at the password, and leads back to the Studio with a sid. */
export async function takeLogin(context: EndpointContext): Promise<Response> {
  const {lake, request, address} = context
  const target = targetOf(context)
  if (typeof target === 'string') return refused(target)
  const fields = new URLSearchParams(await readText(request, MAX_FORM_BYTES))
  const email = fields.get('email') ?? ''
  if (!isOwnForm(request, fields.get('formToken') ?? '')) {
    const problem = 'The page was open for too long, or cookies are off. Please sign in again.'
    return form(context, target, 403, {email, problem})
  }

  const outcome = await lake.directory.signIn(email, fields.get('password') ?? '', {
    address,
    agent: request.headers.get('user-agent') ?? undefined,
    origin: target.origin,
  })
  if (outcome.ok) {
    lake.log.info({userId: outcome.user.id}, 'signed in')
    target.hash = `sid=${outcome.sid}`
    return new Response(null, {status: 303, headers: {location: target.href, 'cache-control': 'no-store'}})
  }
  lake.log.warn({reason: outcome.reason, network: shortAddress(address)}, 'a sign-in failed')
  if (outcome.reason === 'wrong') {
    return form(context, target, 401, {email, problem: 'E-mail and password do not fit together.'})
  }
  const seconds = outcome.retryAfterSeconds
  const problem = `Too many attempts: please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again.`
  const response = await form(context, target, 429, {email, problem})
  response.headers.set('retry-after', String(seconds))
  return response
}

/** Where the sign-in leads back to, or why it cannot: only to origins of the allow list. */
function targetOf({lake, url}: EndpointContext): URL | string {
  const {projectId, allowedOrigins} = lake.config
  const asked = url.searchParams.get('projectId')
  if (asked !== null && asked !== projectId) {
    return `This lake holds the project "${projectId}", and the Studio asks for "${asked}".`
  }
  if (url.searchParams.get('type') === 'cookie') {
    return 'The Studio asks for a session in a cookie. This lake gives tokens: set auth.loginMethod to "token" in the Studio\'s configuration.'
  }
  const origin = url.searchParams.get('origin')
  if (origin === null || !URL.canParse(origin)) {
    return "The link names no Studio to go back to. Start from the Studio's address."
  }
  const target = new URL(origin)
  if (isAllowedOrigin(target.origin, allowedOrigins) && target.username === '' && target.password === '') {
    return target
  }
  return `The address ${target.origin} is not among those that this lake may send a sign-in to. If it is your Studio, add it to the allowedOrigins of the lake.`
}

async function form(
  {lake, request, url}: EndpointContext,
  target: URL,
  status: number,
  shown: {email?: string; problem?: string},
): Promise<Response> {
  // The same token for every tab of a browser: a second tab must not spoil the first.
  const formToken = cookieOf(request) ?? randomSecret()
  const headers = new Headers(loginPageHeaders(target.origin))
  // Behind a proxy that speaks HTTPS the lake itself is asked by HTTP.
  const isSecure = url.protocol === 'https:' || lake.config.publicUrl.startsWith('https:')
  const secure = isSecure ? '; Secure' : ''
  headers.set('set-cookie', `${COOKIE}=${formToken}; Path=/; HttpOnly; SameSite=Strict${secure}`)
  return new Response(await loginPage({...shown, studio: target.origin, formToken}), {status, headers})
}

async function refused(problem: string): Promise<Response> {
  return new Response(await refusalPage(problem), {status: 400, headers: loginPageHeaders(undefined)})
}

/** Whether the form comes from our own page: no other site can sign a person in as somebody else. */
function isOwnForm(request: Request, formToken: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const cookie = cookieOf(request)
  return cookie !== undefined && sameSecret(cookie, formToken)
}

function cookieOf(request: Request): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  const value = pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
  return value !== undefined && TOKEN.test(value) ? value : undefined
}
