import type {Endpoint} from './endpoint.ts'

/** Uploads and delivery of images and files: none served yet, each answers 501 by its name. */
export const assetEndpoints: Endpoint[] = []
