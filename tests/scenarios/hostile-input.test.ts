import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nameSkeleton } from '#shared/domain/collectivities/name-skeleton'
import { bodyWords } from '#shared/domain/imports/name-words'
import { nameWords } from '#shared/domain/sentences/name-index'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { read } from '#shared/kernel/read'
import { failureSentence } from '#shared/wording/failure-sentence'
import { months, Office } from './office'
import { Territory } from './territory'
import { sample } from '../vault/records'

/** What every object of the language inherits. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'] as const

describe('text from outside', () => {
  it.each(INHERITED)('may hold the word %s like any other', (word) => {
    const folded = word.replaceAll('_', '').toLowerCase()
    expect(bodyWords(`${word} Léry`)).toEqual([folded, 'lery'])
    expect(nameWords(word)).toEqual([folded])
    expect(typeof nameSkeleton(word)).toBe('string')
  })

  it('may be a month, as the identifier of an agent', async () => {
    const settled = async (name: string): Promise<unknown> => {
      const territory = new Territory('A', 'B').lends(name).hours(name, '2026-02', { A: 3, B: 1 })
      const costs = territory.cost(name, '2026-01', 100).cost(name, '2026-02', 300)
      const { byMonth, poolingByMonth } = await new Office(
        costs.hours(name, '2026-01', {}),
      ).settlement(months('01', '02'))
      return { byMonth, poolingByMonth }
    }
    expect(await settled('2026-01')).toEqual(await settled('Marie'))
  })

  it('may have more faults than a call has room for', () => {
    const texts = Array.from({ length: 200_000 }, () => 'x')
    const faulty = read(z.array(z.int()), texts)
    expect(faulty.ok ? 0 : faulty.failures.length).toBe(200_000)
  })

  it('may name an agent who does not exist 150,000 times', () => {
    const file = sample()
    const [absence] = file.absences
    if (absence === undefined) throw new Error('The sample has no absence.')
    const absences = Array.from({ length: 150_000 }, (_, at) => ({
      ...absence,
      id: `absence-${String(at)}`,
      agentId: 'nobody',
    }))
    const loose = checkReferences({ ...file, absences })
    expect(loose).toHaveLength(150_000)
    expect(loose[0]).toEqual({
      code: 'referenceUnknown',
      field: 'absences.0.agentId',
      found: 'nobody',
    })
  })

  it('is said to be too large by sizes that are larger', () => {
    const dense = { code: 'importDense', file: 'a.xlsx', times: 1_000 } as const
    expect(failureSentence(dense, 'en')).toContain('at least 1,000 times its size')
    expect(failureSentence(dense, 'fr')).not.toContain('Mo')
  })
})
