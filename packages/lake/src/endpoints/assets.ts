import {deliverFile, deliverImage} from './asset-delivery.ts'
import {uploadFile, uploadImage} from './asset-upload.ts'
import type {Endpoint} from './endpoint.ts'

export const assetEndpoints: Endpoint[] = [
  {
    method: 'POST',
    path: '/assets/images/:dataset',
    summary:
      'Takes an image, and makes its document with dimensions, palette, lqip and blurHash; thumbHash, exif and location if asked for',
    evidence: 'read in a client',
    handle: uploadImage,
  },
  {
    method: 'POST',
    path: '/assets/files/:dataset',
    summary: 'Takes a file, and makes its document',
    evidence: 'read in a client',
    handle: uploadFile,
  },
  {
    method: 'GET',
    path: '/images/:projectId/:dataset/:file/:vanity?',
    unversioned: true,
    summary:
      'An image: the original, or cut, scaled and coded by w h fit crop rect fm q auto dpr blur sharp flip or bg pad',
    evidence: 'documented',
    handle: deliverImage,
  },
  {
    method: 'GET',
    path: '/files/:projectId/:dataset/:file/:vanity?',
    unversioned: true,
    summary: 'A file as it was uploaded, or a range of its bytes; `dl` asks for a download',
    evidence: 'documented',
    handle: deliverFile,
  },
]
