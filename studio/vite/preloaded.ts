import type {Plugin} from 'vite'

type Chunk = {imports: readonly string[]}

/**
 * Names in the page every script that the first one imports, and what those import: some 170 files, five imports deep,
 * which a browser would else come to know level by level.
 */
export function preloaded(): Plugin {
  return {
    name: 'healing-library/preloaded',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The Studio was built without an index.html')
        const chunks = new Map<string, Chunk>()
        for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk') chunks.set(name, file)
        const html = String(page.source)
        const [entry] = [...chunks.keys()].filter((name) => html.includes(`src="/${name}"`))
        if (entry === undefined) this.error('index.html names no script of the build, look at it again')
        page.source = withPreloads(html, importedBy(entry, chunks))
      },
    },
  }
}

/** Everything that a chunk needs before it runs, without itself, the nearest first. */
export function importedBy(entry: string, chunks: ReadonlyMap<string, Chunk>): string[] {
  const found = new Set([entry])
  for (const name of found) for (const imported of chunks.get(name)?.imports ?? []) found.add(imported)
  return [...found].filter((name) => name !== entry && chunks.has(name))
}

export function withPreloads(html: string, names: readonly string[]): string {
  const links = names.map((name) => `<link rel="modulepreload" href="/${name}"/>`).join('')
  return html.replace('</head>', () => `${links}</head>`)
}
