type Picture = {
  url: string
  width: number
  height: number
  /** Shares of the whole, cut off at each side. */
  crop: {top: number; bottom: number; left: number; right: number} | null
}

/** The part of a picture that the editor chose: its address with `rect` (docs: Image URLs), and its size in pixels. */
export function croppedPicture({url, width, height, crop}: Picture): {
  url: string
  width: number
  height: number
} {
  if (crop === null) return {url, width, height}
  const left = Math.round(crop.left * width)
  const top = Math.round(crop.top * height)
  const croppedWidth = Math.max(1, Math.round((1 - crop.left - crop.right) * width))
  const croppedHeight = Math.max(1, Math.round((1 - crop.top - crop.bottom) * height))
  const address = new URL(url)
  address.searchParams.set('rect', [left, top, croppedWidth, croppedHeight].join(','))
  return {url: address.href, width: croppedWidth, height: croppedHeight}
}
