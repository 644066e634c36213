import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { recordUnits } from '../../src-main/use-cases/record-units'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { undo } from '../../src-main/use-cases/undo'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const TYPES = [
  { id: 'permit', name: 'Permis de construire', unit: 'file' },
  { id: 'tractor', name: 'Journée de tracteur', unit: 'day' },
] as const

const office = (): Office =>
  new Office(new Territory('AIG', 'BLI').lends('Marie').terms({ unitTypes: TYPES }))

const count = (body: string, type: string, hundredths: number, at = '2026-03') => ({
  month: month(at),
  collectivityId: body,
  unitTypeId: type,
  hundredths,
})

const record = (at: Office, ...counts: ReturnType<typeof count>[]) =>
  recordUnits(at, { agreementId: 'agreement', counts })

async function kept(at: Office): Promise<readonly string[]> {
  const { unitCounts } = await at.file()
  return unitCounts
    .flatMap((record) =>
      record.counts.map(
        ({ collectivityId, unitTypeId, hundredths }) =>
          `${record.month} ${collectivityId} ${unitTypeId} ${String(hundredths)}`,
      ),
    )
    .sort()
}

const change = (at: Office, terms: (agreement: Agreement) => object) => {
  const agreement = at.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('No agreement')
  return saveAgreement(at, agreementSchema.parse({ ...agreement, ...terms(agreement) }))
}

describe('acts, files and days of equipment', () => {
  it('are counted by month and body, and move no amount', async () => {
    const at = office()
    const before = await at.settlement()
    well(await record(at, count('AIG', 'permit', 300), count('BLI', 'tractor', 50)))
    expect(await kept(at)).toEqual(['2026-03 AIG permit 300', '2026-03 BLI tractor 50'])
    expect(await at.settlement()).toEqual(before)
  })

  it('go away with zero, and come back with an undo: several months are one change', async () => {
    const at = office()
    well(await record(at, count('AIG', 'permit', 300), count('AIG', 'permit', 100, '2026-04')))
    well(await record(at, count('AIG', 'permit', 0), count('AIG', 'permit', 0, '2026-04')))
    expect(await kept(at)).toEqual([])
    expect(well(await undo(at))).toMatchObject({
      verb: 'recordUnits',
      when: '2026-03/2026-04',
    })
    expect(await kept(at)).toEqual(['2026-03 AIG permit 300', '2026-04 AIG permit 100'])
  })

  it('are for beneficiaries, in a month of the agreement, of a kind that it counts', async () => {
    const at = office()
    expect(
      refusals(
        await record(
          at,
          count('CC', 'permit', 100),
          count('AIG', 'permit', 100, '2027-01'),
          count('AIG', 'mower', 100),
          count('ZZZ', 'permit', 100),
        ),
      ),
    ).toEqual(['notBeneficiary', 'agreementNotInForce', 'unknownRecord', 'unknownRecord'])
    expect(
      refusals(
        await recordUnits(at, { agreementId: 'other', counts: [count('AIG', 'permit', 1)] }),
      ),
    ).toEqual(['unknownRecord'])
    expect(await kept(at)).toEqual([])
  })

  it('are whole for files, and may be halves for days: one refusal keeps nothing', async () => {
    const at = office()
    const halves = [count('AIG', 'permit', 50), count('BLI', 'tractor', 50)]
    expect(refusals(await record(at, ...halves))).toEqual(['unitNotWhole'])
    expect(await kept(at)).toEqual([])
  })

  it('hold their kind in the agreement: it can neither go nor lose its halves', async () => {
    const at = office()
    well(await record(at, count('AIG', 'tractor', 50)))
    expect(refusals(await change(at, () => ({ unitTypes: [TYPES[0]] })))).toEqual(['unitTypeInUse'])
    const whole = [TYPES[0], { ...TYPES[1], unit: 'act' }]
    expect(refusals(await change(at, () => ({ unitTypes: whole })))).toEqual(['unitTypeHasHalves'])
    well(await change(at, () => ({ unitTypes: [{ ...TYPES[1], name: 'Tracteur' }] })))
    well(await record(at, count('AIG', 'tractor', 0)))
    well(await change(at, () => ({ unitTypes: [] })))
  })

  it('may be taken away from a body that left, but not be added', async () => {
    const at = office()
    well(await record(at, count('AIG', 'permit', 100)))
    well(
      await change(at, ({ beneficiaries }) => ({
        beneficiaries: beneficiaries.filter(({ collectivityId }) => collectivityId !== 'AIG'),
      })),
    )
    expect(refusals(await record(at, count('AIG', 'permit', 200)))).toEqual(['notBeneficiary'])
    well(await record(at, count('AIG', 'permit', 0)))
    expect(await kept(at)).toEqual([])
  })

  it('are looked at in a file: what does not exist, halves of files and a month twice are refused', async () => {
    const at = office()
    well(await record(at, count('AIG', 'permit', 100)))
    const file = await at.file()
    const [first] = file.unitCounts
    if (first === undefined) throw new Error('Nothing was kept')
    const wrong = {
      ...first,
      month: month('2026-05'),
      counts: [
        { collectivityId: 'ZZZ', unitTypeId: 'permit', hundredths: 100 },
        { collectivityId: 'AIG', unitTypeId: 'mower', hundredths: 100 },
        { collectivityId: 'AIG', unitTypeId: 'permit', hundredths: 50 },
      ],
    }
    const nowhere = { ...first, agreementId: 'other' }
    const faults = checkReferences({ ...file, unitCounts: [first, first, wrong, nowhere] })
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'valueTaken unitCounts.1.month',
      'referenceUnknown unitCounts.2.counts.0.collectivityId',
      'referenceUnknown unitCounts.2.counts.1.unitTypeId',
      'fieldOutOfRange unitCounts.2.counts.2.hundredths',
      'referenceUnknown unitCounts.3.agreementId',
    ])
  })
})
