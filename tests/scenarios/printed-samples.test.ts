import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import { settlementsOf } from '#shared/domain/statements/settlements-of'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { sampleOffice } from './sample-office'

describe('the statements of the sample territories', () => {
  it('hold by what they print, provisional and final', async () => {
    let verified = 0
    for (const sample of SAMPLE_TERRITORIES) {
      const office = sampleOffice(sample)
      const { agreements } = await office.file()
      for (const { id } of agreements)
        for (const nature of ['provisional', 'actual'] as const)
          await office.issue(yearPeriod(2026), null, id, nature)
      const { statements } = await office.file()
      const settlementOf = settlementsOf(statements)
      for (const statement of statements) {
        const settlement = settlementOf(statement)
        expect(verifyPrinted(statement.content, { settlement })).toEqual({ kind: 'identical' })
        verified += 1
      }
    }
    expect(verified).toBeGreaterThan(100)
  })
})
