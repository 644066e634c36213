import { describe, expect, it } from 'vitest'
import {
  readTraceAddress,
  formalityAddress,
  type FormalityPlace,
} from '../../../src-renderer/screens/agreements/formalities/formality-place'

describe('what is open beside the trace', () => {
  it.each<FormalityPlace>([
    { kind: 'papers', paper: 'resolution', amendmentId: null },
    { kind: 'papers', paper: 'resolution', amendmentId: 'a/1' },
    { kind: 'newPaper', paper: 'annex', amendmentId: null, giverId: null },
    { kind: 'newPaper', paper: 'consent', amendmentId: null, giverId: 'agent-1' },
    { kind: 'otherPapers' },
    { kind: 'paper', id: 'p/1' },
    { kind: 'notice', year: 2027 },
    { kind: 'meeting', id: null },
    { kind: 'meeting', id: 'm1' },
  ])('is found again by its address: $kind', (place) => {
    expect(readTraceAddress(formalityAddress(place))).toEqual(place)
  })

  it('is nothing for an address that names nothing', () => {
    for (const address of [null, '', 'pieces/rien', 'notification/bientot', 'ailleurs/1'])
      expect(readTraceAddress(address)).toBeNull()
  })
})
