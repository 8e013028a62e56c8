import {z} from 'zod'

/** What an account of a Content Lake is called by: letters and digits that say nothing of the person. */
export const ACCOUNT_ID = /^[A-Za-z0-9_-]{1,100}$/

/** The id of an account, refused where it looks like an e-mail address: documents that name it can be read by many. */
export const accountId = z
  .string({error: 'Give the id of an account.'})
  .regex(ACCOUNT_ID, 'Give the id of an account: letters, digits, hyphens; never an e-mail address.')
