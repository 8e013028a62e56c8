import {createHash} from 'node:crypto'

import {html, raw} from 'hono/html'

/** What the login page shows. */
export type LoginPage = {
  /** The Studio that asks, as `http://127.0.0.1:3333`. */
  studio: string
  /** Goes back with the form, and must equal the cookie that came with the page. */
  formToken: string
  email?: string
  /** What went wrong, and what to do. */
  problem?: string
}

const STYLE = `
:root{color-scheme:light dark;--paper:#f6f4ef;--card:#fffdf8;--ink:#22302c;--quiet:#53625c;--line:#8a968f;--accent:#1f5f4f;--on-accent:#fff;--alarm:#8c2318}
@media (prefers-color-scheme:dark){:root{--paper:#151c1a;--card:#1d2623;--ink:#e8ece8;--quiet:#b0bcb5;--line:#75827b;--accent:#8fcfba;--on-accent:#10211b;--alarm:#ffb4a6}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
main{width:100%;max-width:24rem;padding:2rem;background:var(--card);border-radius:.75rem;box-shadow:0 1px 2px #0002,0 8px 24px #0001}
h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.25}
p{margin:0 0 1.25rem;color:var(--quiet);overflow-wrap:anywhere}
.problem{padding:.75rem 1rem;border-inline-start:.25rem solid var(--alarm);color:var(--alarm)}
label{display:block;margin-bottom:.25rem;font-weight:600}
input{width:100%;margin-bottom:1.25rem;padding:.625rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--paper);color:inherit;font:inherit}
button{width:100%;padding:.75rem;border:0;border-radius:.375rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.125rem}
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** The sign-in form: plain HTML, nothing loaded from anywhere. */
export async function loginPage({studio, formToken, email = '', problem}: LoginPage): Promise<string> {
  const alert = problem === undefined ? '' : html`<p class="problem" role="alert" id="problem">${problem}</p>`
  const described = problem === undefined ? '' : raw(' aria-describedby="problem"')
  const focus = raw(' autofocus')
  return page(
    problem === undefined ? 'Sign in' : 'Could not sign in',
    html`<h1>Sign in</h1>
      <p>to continue to ${studio}</p>
      ${alert}
      <form method="post">
        <input type="hidden" name="formToken" value="${formToken}" />
        <label for="email">E-mail</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          required
          value="${email}"
          ${described}${email === '' ? focus : ''}
        />
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          ${described}${email === '' ? '' : focus}
        />
        <button type="submit">Sign in</button>
      </form>`,
  )
}

/** A page in place of the form, for a link that cannot be right. */
export async function refusalPage(problem: string): Promise<string> {
  return page(
    'Cannot sign in here',
    html`<h1>Cannot sign in here</h1>
      <p class="problem">${problem}</p>`,
  )
}

/**
 * The headers of a login page. `formTarget` is the origin that the form's answer leads to: browsers hold a
 * form's redirects, too, against `form-action`.
 */
export function loginPageHeaders(formTarget: string | undefined): Record<string, string> {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action 'self'${formTarget === undefined ? '' : ` ${formTarget}`}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  }
}

type Html = ReturnType<typeof html>

async function page(title: string, body: Html): Promise<string> {
  const document = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`
  return String(document)
}
