import type {TransformParams} from './transform-params.ts'

export type Size = {width: number; height: number}
type Rectangle = Size & {left: number; top: number}

/** What is done to the pixels, step by step; a step that is left out changes nothing. */
export type TransformPlan = {
  extract: Rectangle | undefined
  /** `exact` stretches; `entropy` cuts to the size where most is to be seen. */
  resize: (Size & {how: 'exact' | 'entropy'}) | undefined
  /** The room around the image, filled with the background. */
  extend: {left: number; right: number; top: number; bottom: number} | undefined
}

/**
 * Plans a transformation of an image of this size. Pure: the sizes are here, the pixels elsewhere.
 * Evidence: documented (sanity.io/docs/image-urls) for each `fit`; where bounds contradict each other, inferred.
 */
export function planTransform(source: Size, params: TransformParams): TransformPlan {
  const cut = within(params.rect, source)
  const bounds = requestedSize(params)
  const {width, height} = bounds
  if (width === undefined || height === undefined) {
    return withPadding(cut, source, proportional(cut, bounds, params), params.pad)
  }
  const box = {width, height}
  switch (params.fit) {
    case 'scale':
      return withPadding(cut, source, {...box, how: 'exact'}, params.pad)
    case 'crop':
      return cover(cut, source, box, params)
    case 'min': {
      const shrink = Math.min(1, cut.width / width, cut.height / height)
      return cover(cut, source, rounded({width: width * shrink, height: height * shrink}), params)
    }
    case 'fill':
    case 'fillmax': {
      const inner = inside(cut, box, params.fit === 'fill')
      const plan = withPadding(cut, source, {...inner, how: 'exact'}, 0)
      return {...plan, extend: around(inner, box, params.pad)}
    }
    default:
      return withPadding(cut, source, {...inside(cut, box, params.fit === 'clip'), how: 'exact'}, params.pad)
  }
}

/** The size that comes out of a plan. */
export function plannedSize(source: Size, {extract, resize, extend}: TransformPlan): Size {
  const {width, height} = resize ?? extract ?? source
  if (!extend) return {width, height}
  return {width: width + extend.left + extend.right, height: height + extend.top + extend.bottom}
}

function requestedSize(params: TransformParams): {width: number | undefined; height: number | undefined} {
  const bounded = (wanted: number | undefined, min: number | undefined, max: number | undefined) => {
    const least = wanted === undefined ? min : Math.max(wanted, min ?? 1)
    const most = least === undefined ? max : Math.min(least, max ?? Infinity)
    return most === undefined ? undefined : Math.round(most * params.dpr)
  }
  return {
    width: bounded(params.w, params['min-w'], params['max-w']),
    height: bounded(params.h, params['min-h'], params['max-h']),
  }
}

/** With one side given, the other follows. */
function proportional(
  cut: Size,
  {width, height}: {width: number | undefined; height: number | undefined},
  {fit}: TransformParams,
): TransformPlan['resize'] {
  if (width === undefined && height === undefined) return undefined
  const scale = width === undefined ? (height ?? cut.height) / cut.height : width / cut.width
  const kept = fit === 'max' || fit === 'min' ? Math.min(1, scale) : scale
  return {...rounded({width: cut.width * kept, height: cut.height * kept}), how: 'exact'}
}

function inside(cut: Size, box: Size, mayGrow: boolean): Size {
  const scale = Math.min(box.width / cut.width, box.height / cut.height, mayGrow ? Infinity : 1)
  return rounded({width: cut.width * scale, height: cut.height * scale})
}

function cover(cut: Rectangle, source: Size, box: Size, params: TransformParams): TransformPlan {
  if (params.crop.includes('entropy')) {
    return withPadding(cut, source, {...box, how: 'entropy'}, params.pad)
  }
  const scale = Math.max(box.width / cut.width, box.height / cut.height)
  const width = Math.min(cut.width, Math.max(1, Math.round(box.width / scale)))
  const height = Math.min(cut.height, Math.max(1, Math.round(box.height / scale)))
  const focus = focusOf(params)
  const left = cut.left + clamp(Math.round(focus.x * cut.width - width / 2), cut.width - width)
  const top = cut.top + clamp(Math.round(focus.y * cut.height - height / 2), cut.height - height)
  return withPadding({left, top, width, height}, source, {...box, how: 'exact'}, params.pad)
}

function focusOf({crop, 'fp-x': x, 'fp-y': y}: TransformParams): {x: number; y: number} {
  if (crop.includes('focalpoint')) return {x, y}
  const along = (before: boolean, after: boolean) => (before ? 0 : after ? 1 : 0.5)
  return {
    x: along(crop.includes('left'), crop.includes('right')),
    y: along(crop.includes('top'), crop.includes('bottom')),
  }
}

/** The part of the image that a rectangle names, never more than there is. */
function within(rect: Rectangle | undefined, source: Size): Rectangle {
  if (!rect) return {left: 0, top: 0, ...source}
  const left = Math.min(rect.left, source.width - 1)
  const top = Math.min(rect.top, source.height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(rect.width, source.width - left)),
    height: Math.max(1, Math.min(rect.height, source.height - top)),
  }
}

function withPadding(
  cut: Rectangle,
  source: Size,
  resize: TransformPlan['resize'],
  pad: number,
): TransformPlan {
  const whole = cut.width === source.width && cut.height === source.height
  const extend = pad === 0 ? undefined : {left: pad, right: pad, top: pad, bottom: pad}
  return {extract: whole ? undefined : cut, resize, extend}
}

function around(inner: Size, box: Size, pad: number): TransformPlan['extend'] {
  const left = Math.floor((box.width - inner.width) / 2)
  const top = Math.floor((box.height - inner.height) / 2)
  return {
    left: left + pad,
    right: box.width - inner.width - left + pad,
    top: top + pad,
    bottom: box.height - inner.height - top + pad,
  }
}

function rounded({width, height}: Size): Size {
  return {width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height))}
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}
