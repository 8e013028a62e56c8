import {openTestLake, type TestLake} from './test-lake.ts'

/** Where the lake says that its assets are. */
export const PUBLIC_URL = 'http://lake.test'

/** `get` asks for an address that a document names; `close` waits for what is still being drawn. */
export type AssetLake = {
  lake: TestLake
  get: (url: string, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}

/** A lake with narrow limits for what it takes and keeps of pictures. */
export function openAssetLake(): AssetLake {
  const lake = openTestLake({
    publicUrl: PUBLIC_URL,
    limits: {maxAssetBytes: 200_000, maxImagePixels: 1_000_000, imageCacheBytes: 1_000_000},
  })
  return {
    lake,
    get: (url, headers = {}) => lake.request(url.replace(PUBLIC_URL, ''), {headers}),
    close: async () => {
      await lake.lake.parts.assets.renditions.settled()
      lake.close()
    },
  }
}
