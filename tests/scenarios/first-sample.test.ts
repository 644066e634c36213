import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { well } from './office'
import { sampleOffice } from './sample-office'

describe('the year of the first sample', () => {
  it('was agreed and its unit cost notified as the law asks; open weeks, missing papers and the syndicats are objected to', async () => {
    const office = sampleOffice('pays-de-saint-seine')
    const { agreements, collectivities } = await office.file()
    const [agreement] = agreements
    if (agreement === undefined) throw new Error('The sample holds no agreement')
    const found = well(
      await auditSettlement(office, {
        agreementId: agreement.id,
        period: yearPeriod(2026),
        nature: 'actual',
        bodies: agreement.beneficiaries.map(({ collectivityId }) => collectivityId),
      }),
    )
    expect(found.map(({ code, about }) => `${code} ${about}`.trim())).toEqual([
      'weeksUnentered 52–53',
      'hoursNotCountersigned',
      'partiesUnfounded',
      'paperMissing socialCommitteeOpinion',
      'paperMissing annex',
      'paperToAttach agreement',
      'paperToAttach resolution',
    ])
    // D.5211-16 speaks of communes: six syndicats would need an agreement of their own.
    const kinds = new Map(collectivities.map(({ id, kind }) => [id, kind]))
    const outside = found.find(({ code }) => code === 'partiesUnfounded')?.bodies ?? []
    expect(outside.map((id) => kinds.get(id))).toEqual(Array.from({ length: 6 }, () => 'syndicate'))
  })
})
