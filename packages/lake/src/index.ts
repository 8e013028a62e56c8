/** The embedded Content Lake: a fetch handler that speaks the API of Sanity's hosted Content Lake. */
export {createLake, type Lake, type RequestSource} from './lake.ts'
export {openLake} from './open-lake.ts'
export {serveLake, type Listening} from './server/serve.ts'
export {startDeliveries} from './webhooks/deliver.ts'
export type {LakeConfig, LakeConfigInput} from './config.ts'
export type {Guard, GuardCheck, GuardedChange, GuardReads, PastChange} from './guards/guard.ts'
export type {Clock, Ids, Log} from './ports.ts'
