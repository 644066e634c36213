import { describe, expect, it } from 'vitest'
import { RULES } from '#shared/domain/allocation/rules'
import * as en from '#shared/wording/en'
import * as fr from '#shared/wording/fr'
import { settlementDocument } from './settlement-document'

const { rules } = settlementDocument()

describe('the names of the rules of the settlement', () => {
  it('are those of the table of the specification, in its order', () => {
    expect(RULES).toEqual(rules.map(({ name }) => name))
  })

  it('are said in French as the table says them', () => {
    expect(fr.rules.name).toEqual(
      Object.fromEntries(rules.map(({ name, french }) => [name, french])),
    )
  })

  it.each([
    ['French', fr.rules.name],
    ['English', en.rules.name],
  ])('are all said in %s, no two alike', (_, names) => {
    expect(Object.keys(names)).toEqual([...RULES])
    expect(new Set(Object.values(names)).size).toBe(RULES.length)
  })
})
