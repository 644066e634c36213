import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { well } from './office'
import { sampleOffice } from './sample-office'

it('a year of the sample of purchases made together is settled without an objection, on papers that come with it', async () => {
  const office = sampleOffice('joint-purchasing')
  const { agreements, papers } = await office.file()
  const [agreement] = agreements
  if (agreement === undefined) throw new Error('The sample holds no agreement')
  const bodies = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const asked = { agreementId: agreement.id, period: yearPeriod(2026), bodies } as const
  expect(well(await auditSettlement(office, { ...asked, nature: 'actual' }))).toEqual([])
  const kept = papers.flatMap(({ versions }) => versions)
  expect(kept).toHaveLength(2)
  for (const { sha256, size } of kept) {
    const content = readFileSync(
      new URL(`../../resources/sample-papers/${sha256}`, import.meta.url),
    )
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    expect(content).toHaveLength(size)
  }
  const { shares } = await office.settlement(yearPeriod(2026), agreement.id)
  expect(shares.every(({ amount }) => amount !== null)).toBe(true)
})
