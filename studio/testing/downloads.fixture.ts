/** What the Studio handed to the browser to save, newest last: jsdom saves no files. */
export const downloads: {name: string; text: () => Promise<string>}[] = []

const blobs = new Map<string, Blob>()

/** From here on files land in `downloads`. */
export function catchDownloads(): void {
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:${location.origin}/${blobs.size}`
      blobs.set(url, blob)
      return url
    },
    revokeObjectURL: () => {},
  })
  HTMLAnchorElement.prototype.click = function saved(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob === undefined) throw new Error(`Nothing was made for ${this.href}.`)
    downloads.push({name: this.download, text: () => blob.text()})
  }
}
