import { describe, expect, it } from 'vitest'
import type { Objection } from '#shared/domain/allocation/objection'
import { objectionGroups } from '#shared/domain/allocation/objection-groups'
import { holesToCome, openPoints, openPointsOfAll } from '#shared/domain/allocation/open-points'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { objectionGroupSentence } from '#shared/wording/objection-group-sentence'
import { translator } from '#shared/wording/translator'

const lacks = (
  collectivityId: string,
  population: 'dgf' | 'municipal',
  year = 2026,
): Objection => ({
  code: 'populationMissing',
  blocking: true,
  collectivityId,
  population,
  year,
})

const names = { agent: (id: string) => id, collectivity: (id: string) => `Commune ${id}` }
const sentences = (objections: readonly Objection[]): readonly string[] =>
  objectionGroups(objections).map((group) =>
    objectionGroupSentence(group, names, translator('fr')).replaceAll('\u00A0', ' '),
  )

describe('the points of a settlement', () => {
  it('name bodies that lack one value in one line, the first three and how many others', () => {
    const objections = ['A', 'B', 'C', 'D', 'E'].map((id) => lacks(id, 'dgf'))
    expect(sentences(objections)).toEqual([
      expect.stringMatching(/^Commune A, Commune B, Commune C et 2 autres : .*2026 inconnue/),
    ])
    expect(openPoints(objections)).toEqual({ holes: 5, doubts: 0 })
  })

  it('are to come where they are months that are not over: nobody can settle these yet', () => {
    const objections = (['monthUnentered', 'monthUnpriced'] as const).flatMap((code) =>
      ['2026-05', '2026-06', '2026-07'].map((at): Objection => ({
        code,
        blocking: true,
        agentId: 'Marie',
        month: month(at),
      })),
    )
    const all = [...objections, lacks('A', 'dgf')]
    expect(openPoints(all).holes).toBe(7)
    expect(holesToCome(all, day('2026-06-15'))).toBe(4)
    expect(holesToCome(all, day('2026-08-01'))).toBe(0)
  })

  it('are one where several agreements lack the same month of an agent or the same value, and one for each where they lack terms', () => {
    const lacksMonth = {
      code: 'monthUnentered',
      blocking: true,
      agentId: 'Marie',
      month: month('2026-03'),
    } as const
    const noBody = { code: 'noBeneficiary', blocking: true } as const
    const objections = [lacksMonth, lacks('A', 'dgf'), lacks('B', 'dgf'), noBody]
    const lists = ['1', '2'].map((agreementId) => ({ agreementId, objections }))
    expect(openPoints([lacksMonth, lacksMonth]).holes).toBe(1)
    expect(openPointsOfAll(lists)).toEqual({ holes: 5, doubts: 0 })
    // Two quarters of one agreement lack its bodies once.
    const quarters = ['1', '1'].map((agreementId) => ({ agreementId, objections: [noBody] }))
    expect(openPointsOfAll(quarters).holes).toBe(1)
    expect(sentences([lacks('A', 'dgf'), lacks('B', 'dgf'), lacks('A', 'dgf')])).toEqual([
      expect.stringMatching(/^Commune A, Commune B : /),
    ])
  })

  it('keep another population, another year and a body alone apart', () => {
    const objections = [lacks('A', 'dgf'), lacks('B', 'municipal'), lacks('C', 'dgf', 2025)]
    expect(objectionGroups(objections).map(({ kind }) => kind)).toEqual([
      'single',
      'single',
      'single',
    ])
    expect(sentences([...objections, lacks('D', 'dgf')])).toHaveLength(3)
  })

  it('name bodies without a value of a criterion in one line', () => {
    const objections = ['A', 'B'].map((collectivityId): Objection => ({
      code: 'criterionMissing',
      blocking: true,
      collectivityId,
      criterionId: 'licences',
      criterion: 'Licences',
      year: 2026,
    }))
    expect(sentences(objections)).toEqual([
      'Commune A, Commune B : aucune valeur 2026 pour « Licences ». Indiquez chacune, ou zéro.',
    ])
  })
})
