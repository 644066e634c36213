import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { monthPeriod, yearPeriod, type Period } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { packAllocation, unpackAllocation } from '../../../src-renderer/client/packed-allocation'
import { correctedYear, yearToCome, yearWithHole } from '../../hands/directors-years'
import { sampleWorkspace } from '../../hands/sample-workspace'

/** Each agreement of a territory, settled, sent as the worker sends it, and as it arrives. */
const sent = (file: WorkspaceFile, period: Period) =>
  file.agreements.map((agreement) => {
    const hours = timeColumns(file.timesheets)
    const settled = allocate({ agreement, period, ...knownFacts(file), hours, costs: file.costs })
    return { settled, arrived: unpackAllocation(structuredClone(packAllocation(settled))) }
  })

describe('a settlement that the worker sends', () => {
  it.each(SAMPLE_TERRITORIES)('arrives as it was, cell by cell: %s', (name) => {
    for (const period of [yearPeriod(2026), monthPeriod(month('2026-03'))])
      for (const { settled, arrived } of sent(sampleWorkspace(name), period)) {
        expect(arrived).toEqual(settled)
        expect(JSON.stringify(arrived)).toBe(JSON.stringify(settled))
      }
  })

  it.each([
    ['with a hole, whose amounts are not known', yearWithHole()],
    ['with corrections below zero', correctedYear()],
    ['without hours', yearToCome()],
  ])('arrives as it was: a year %s', (_, file) => {
    for (const { settled, arrived } of sent(file, yearPeriod(2026))) {
      expect(arrived).toEqual(settled)
      expect(settled.matrix.length).toBeGreaterThan(0)
    }
  })

  it('leaves the cells of nothing behind', () => {
    const [first] = sent(sampleWorkspace(SAMPLE_TERRITORIES[0]), yearPeriod(2026))
    const cells = first?.settled.matrix.flat() ?? []
    const worked = cells.filter(({ minutes, amount }) => minutes !== 0 || amount !== 0)
    expect(first && packAllocation(first.settled).matrix.places).toHaveLength(worked.length)
    expect(worked.length).toBeGreaterThan(0)
  })
})
