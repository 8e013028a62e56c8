/** The formats in which publications are handed out, with the media types under which programs know them. */
const TYPES = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
} as const

/** A file that a browser saves under its name, and that search engines leave out. */
export const fileAnswer = (text: string, name: string, ending: keyof typeof TYPES): Response =>
  new Response(text, {
    headers: {
      'content-type': TYPES[ending],
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}.${ending}"`,
      'x-robots-tag': 'noindex',
    },
  })

/** Where no publication has the id. */
export const noSuchPublication = (): Response =>
  Response.json(
    {error: 'NO_SUCH_PUBLICATION', message: 'No publication has this id. They are listed at /research.'},
    {status: 404},
  )
