import {stopCurrent} from './harness/library.ts'

export default async function globalTeardown(): Promise<void> {
  await stopCurrent()
}
