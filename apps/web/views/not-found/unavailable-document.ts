import {LIBRARY_PATH} from '@healing-library/content/paths'

/**
 * For an address that may be that of a new guide, while the place where guides are kept does not answer. A plain
 * document, because Next cannot give a page that it renders the status 503.
 */
export const UNAVAILABLE_DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Not available right now</title>
</head>
<body>
<main>
<h1>Not available right now</h1>
<p>We cannot look this page up at the moment. Try again in a minute.</p>
<p>Every guide in the <a href="${LIBRARY_PATH}">library</a> can still be read.</p>
</main>
</body>
</html>
`
