/** Where the Studio opens a document of this type under this id, made with the first change to it. */
export function newDocumentAddress(type: string, id: string): string {
  return `/intent/edit/id=${encodeURIComponent(id)};type=${encodeURIComponent(type)}/`
}
