import {describe, expect, test} from '@jest/globals'

import {europeanIds, isSameTrial} from './secondary-ids.ts'
import {type Part, snapshotOf} from './snapshot-of.fixture.ts'

describe('one trial in two registries', () => {
  const withIds = (nctId: string, secondaryIdInfos: Part[], nctIdAliases: string[] = []) =>
    snapshotOf({identificationModule: {nctId, nctIdAliases, secondaryIdInfos}})

  test('EudraCT and CTIS numbers are found whatever their label', () => {
    const snapshot = withIds('NCT99000001', [
      {id: '2019-001234-56', type: 'EUDRACT_NUMBER'},
      {id: 'EU CT 2022-500449-26-00', type: 'REGISTRY', domain: 'CTIS'},
      {id: '1R01MH000001-01', type: 'NIH'},
    ])
    expect(europeanIds(snapshot)).toEqual(['CTIS 2022-500449-26', 'EudraCT 2019-001234-56'])
    expect(snapshot.secondaryIds?.map(({kind}) => kind)).toEqual(['EUDRACT_NUMBER', 'REGISTRY', 'NIH'])
  })

  test('the same European number, or a former NCT number, is the same trial; a sponsor’s number is not', () => {
    const trial = withIds('NCT99000001', [{id: '2019-001234-56'}, {id: 'STUDY-1'}])
    expect(isSameTrial(trial, withIds('NCT99000002', [{id: 'EudraCT: 2019-001234-56'}]))).toBe(true)
    expect(isSameTrial(trial, withIds('NCT99000003', [], ['NCT99000001']))).toBe(true)
    expect(isSameTrial(trial, withIds('NCT99000004', [{id: 'STUDY-1'}]))).toBe(false)
  })
})
