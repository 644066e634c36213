import { afterEach, describe, expect, it } from 'vitest'
import {
  beginProgress,
  endProgress,
  noteProgress,
  progress,
} from '../../../src-renderer/client/progress'

const JOB = 'exportStatements'

describe('long work in the corner of the window', () => {
  afterEach(() => endProgress(JOB))

  it('does not come back by news of its progress that arrive after its answer', () => {
    beginProgress(JOB)
    noteProgress({ job: JOB, done: 1, total: 26 })
    expect(progress.get()).toEqual([{ job: JOB, done: 1, total: 26 }])
    endProgress(JOB)
    noteProgress({ job: JOB, done: 2, total: 26 })
    expect(progress.get()).toEqual([])
  })

  it('is shown again once it is asked for again', () => {
    endProgress(JOB)
    beginProgress(JOB)
    noteProgress({ job: JOB, done: 0, total: 26 })
    expect(progress.get()).toHaveLength(1)
  })
})
