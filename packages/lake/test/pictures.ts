import sharp from 'sharp'

/** Left half green, right half blue; the top left corner red. */
export async function picture(
  width = 400,
  height = 200,
  format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' = 'png',
) {
  const part = (w: number, h: number, background: string) =>
    sharp({create: {width: w, height: h, channels: 3, background}})
      .png()
      .toBuffer()
  return sharp({create: {width, height, channels: 3, background: '#0000ff'}})
    .composite([
      {input: await part(width / 2, height, '#00aa00'), left: 0, top: 0},
      {input: await part(width / 8, height / 8, '#ff0000'), left: 0, top: 0},
    ])
    .removeAlpha()
    .toFormat(format)
    .toBuffer()
}

/** The colour at a place, named; what is near enough is the same. */
export async function colourAt(image: sharp.Sharp, left: number, top: number): Promise<string> {
  const {data} = await image
    .clone()
    .extract({left, top, width: 1, height: 1})
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  const near = (value: number, wanted: number) => Math.abs(value - wanted) < 40
  const colours = {red: [255, 0, 0], green: [0, 170, 0], blue: [0, 0, 255], white: [255, 255, 255]}
  const found = Object.entries(colours).find(([, rgb]) =>
    rgb.every((value, index) => near(data[index] ?? 0, value)),
  )
  return found?.[0] ?? [...data].join(',')
}

/** A picture as it was answered: what it is, its bytes, and how it was sent. */
export async function readPicture(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer())
  const image = sharp(bytes)
  const {width, height, format, hasAlpha, pages} = await image.metadata()
  return {width, height, format, hasAlpha, pages, bytes, image, headers: response.headers}
}
