import { describe, expect, it } from 'vitest'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { sampleWorkspace } from '../../hands/sample-workspace'
import { IS_THOROUGH, scaled } from '../../scaled'
import { Walk } from './walk'

/** All but the first, which is large. */
const SMALL = SAMPLE_TERRITORIES.filter((sample) => sample !== 'pays-de-saint-seine')

/** A longer walk reaches what a shorter one does not: statements corrected twice, a past with an amendment. */
const STEPS = IS_THOROUGH ? 40 : 10

/** From each sample, one walk where nothing is said. */
const WALKS = scaled(7)

describe('whatever is asked of the desk', () => {
  it(`leaves a workspace that holds together, and figures that rest on facts alone (${String(WALKS)} walks from each sample)`, async () => {
    let kept = 0
    for (let seed = 1; seed <= WALKS; seed += 1)
      for (const sample of SMALL) {
        const walk = new Walk(sample, sampleWorkspace(sample), seed)
        try {
          await walk.take(STEPS)
        } finally {
          walk.desk.close()
        }
        kept += [...walk.kept.values()].reduce((all, count) => all + count, 0)
      }
    // A walk in which everything is refused shows nothing.
    expect(kept).toBeGreaterThan(WALKS * SMALL.length)
  }, 3_600_000)
})
