import {z} from 'zod'

/** A page of another site. */
export const webAddress = z.url({protocol: /^https$/})

/** A path of this site, and no address of a host that looks like one. */
export const ownPath = z.string().regex(/^\/(?![/\\])[^\s\\]*$/)

/** What an offer leads to: a page, a letter, a call, or a path of this site. */
export const offerAddress = z.union([z.url({protocol: /^(?:https|mailto|tel)$/}), ownPath])
