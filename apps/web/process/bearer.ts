import {createHash, timingSafeEqual} from 'node:crypto'

/** Whether a request carries this token. The time that it takes tells nothing of how much of a guess was right. */
export function isBearer(header: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
