import {closeAll} from './open-servers.ts'

export default async function globalTeardown(): Promise<void> {
  await closeAll()
}
