import { describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { addDays } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { sampleSecretaries } from '../../scripts/sample/secretaries/people'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { makeHourRecords } from '../../src-main/use-cases/make-hour-records'
import { replyToHourRecord } from '../../src-main/use-cases/reply-to-hour-record'
import { Office, well } from './office'
import { sampleOffice } from './sample-office'

const AGREEMENT = 'convention-2024-07'
const YEAR = yearPeriod(2026)

const bodiesOf = ({ agreements }: WorkspaceFile): string[] =>
  agreements.flatMap(({ beneficiaries }) =>
    beneficiaries.map(({ collectivityId }) => collectivityId),
  )

/** What is objected to the settlement of the year. */
const objections = async (office: Office): Promise<readonly string[]> => {
  const asked = { agreementId: AGREEMENT, period: YEAR, bodies: bodiesOf(await office.file()) }
  const found = well(await auditSettlement(office, { ...asked, nature: 'actual' }))
  return found.map(({ code, about }) => `${code} ${about}`.trim())
}

/** The year once the leave of December is entered too, and every body has accepted its hours. */
async function closedYear(): Promise<Office> {
  const file = await sampleOffice('pays-de-saint-seine').file()
  const office = new Office({
    ...file,
    absences: sampleSecretaries().flatMap(({ agent, leave }) =>
      leave.map(([from, length], at) => ({
        id: `absence-${agent.registrationNumber}-${String(at)}`,
        agentId: agent.id,
        period: { from, to: addDays(from, length - 1) },
        part: 'day' as const,
        kind: 'leave' as const,
      })),
    ),
  })
  const place = { agreementId: AGREEMENT, period: YEAR, collectivityIds: bodiesOf(file) }
  for (const id of well(await makeHourRecords(office, place)).ids) {
    const record = office.keeper.registers().hourRecords.get(id)
    if (record === undefined) throw new Error('No record')
    well(
      await replyToHourRecord(office, {
        code: replyCodes(record).accepted,
        reason: '',
        on: office.surroundings.today(),
      }),
    )
  }
  return office
}

describe('the year of the first sample', () => {
  it('has its papers and its forms in order: only its open weeks, and hours still to accept, are objected to', async () => {
    expect(await objections(sampleOffice('pays-de-saint-seine'))).toEqual([
      'weeksUnentered 52–53',
      // Of communes, and of syndicats by an article of their own.
      'hoursNotCountersigned',
      'hoursNotCountersigned',
    ])
  })

  it('meets no objection once the leave of December is entered and every body has accepted its hours', async () => {
    expect(await objections(await closedYear())).toEqual([])
  })

  it('serves syndicats on an article on communes, where its basis does not name the one on syndicats', async () => {
    const file = await sampleOffice('pays-de-saint-seine').file()
    const office = new Office({
      ...file,
      agreements: file.agreements.map((agreement) => ({
        ...agreement,
        legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16',
      })),
    })
    expect(await objections(office)).toContain('partiesUnfounded')
  })

  it('comes with the content of each of its papers', async () => {
    const { papers } = await sampleOffice('pays-de-saint-seine').file()
    const versions = papers.flatMap((paper) => paper.versions)
    expect(versions).toHaveLength(5)
    for (const { sha256, size } of versions) {
      const content = readFileSync(
        new URL(`../../resources/sample-papers/${sha256}`, import.meta.url),
      )
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(content).toHaveLength(size)
    }
  })
})
