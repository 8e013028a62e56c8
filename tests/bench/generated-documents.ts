/** A value of the documents that measures are taken over. */
type Json = string | Json[] | {[key: string]: Json}

export type Generated = {_id: string; _type: string; [key: string]: Json}

/** Half articles with slug, status, date, author, topics and words; a tenth authors, the rest topics. */
export function generatedDocuments(count: number): Generated[] {
  return Array.from({length: count}, (_, n): Generated => {
    if (n % 2 === 1) {
      const kind = n % 10 === 1 ? 'author' : 'topic'
      return {_id: `${kind}-${n}`, _type: kind, name: `Name ${n}`, title: `Title ${n}`}
    }
    const article = n / 2
    return {
      _id: `article-${article}`,
      _type: 'article',
      title: `Article ${article}`,
      slug: {_type: 'slug', current: `article-${article}`},
      status: ['published', 'draft', 'archived', 'planned'][article % 4] ?? '',
      publishedAt: new Date(1.7e12 + ((article * 7919) % count) * 60_000).toISOString(),
      author: {_type: 'reference', _ref: `author-${(article % Math.floor(count / 20)) * 10 + 1}`},
      topics: [3, 5].map((digit) => ({
        _key: `k${digit}`,
        _type: 'reference',
        _ref: `topic-${(article % Math.floor(count / 20)) * 10 + digit}`,
      })),
      body: Array.from({length: 30}, (__, word) => `word${(article * 31 + word * 17) % 5000}`).join(' '),
    }
  })
}
