import type {Dataset} from '../dataset/dataset.ts'
import {LakeError} from '../errors.ts'
import type {EndpointContext} from './endpoint.ts'

/** The dataset that the path names. Throws notFound. */
export function datasetOf({lake, params}: EndpointContext): Dataset {
  const name = params['dataset'] ?? ''
  const dataset = lake.datasets.get(name)
  if (dataset) return dataset
  throw new LakeError('notFound', `Dataset "${name}" not found for project ID "${lake.config.projectId}"`)
}
