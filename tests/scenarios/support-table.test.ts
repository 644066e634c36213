import { describe, expect, it } from 'vitest'
import { supportTableSchema } from '#shared/domain/costs/support-table'
import { saveSupportTable } from '../../src-main/use-cases/saves'
import { undo } from '../../src-main/use-cases/undo'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const file = () => new Territory('A').lends('Marie').file()

const table = (changed: object = {}) =>
  supportTableSchema.parse({
    id: 'supports-2026',
    year: 2026,
    method: 'stepDown',
    supports: [{ name: '', cost: null, toSupports: [0], toReceivers: [40, 0] }],
    receivers: [{ agreementId: file().agreements[0]?.id }, { agreementId: null }],
    ...changed,
  })

describe('the table of support services', () => {
  it('is kept unfinished, and undone to what it was', async () => {
    const desk = new Office(file())
    const kept = () => desk.keeper.registers().supportTables.get('supports-2026')
    well(await saveSupportTable(desk, table()))
    const more = table({ method: 'reciprocal', supports: [] })
    well(await saveSupportTable(desk, more))
    expect(kept()).toEqual(more)
    well(await undo(desk))
    expect(kept()).toEqual(table())
    well(await undo(desk))
    expect(kept()).toBeUndefined()
  })

  it('is one a year, for agreements that exist', async () => {
    const desk = new Office(file())
    well(await saveSupportTable(desk, table()))
    expect(refusals(await saveSupportTable(desk, table({ id: 'other' })))).toEqual(['valueTaken'])
    const ghost = table({ receivers: [{ agreementId: 'ghost' }, { agreementId: null }] })
    expect(refusals(await saveSupportTable(desk, ghost))).toEqual(['unknownRecord'])
  })

  it('of a file with two tables of a year, or of an agreement that is not in it, is refused on its field', async () => {
    const { checkReferences } = await import('#shared/domain/workspace/check-references')
    const faults = checkReferences({
      ...file(),
      supportTables: [
        table(),
        table({ id: 'other', receivers: [{ agreementId: 'ghost' }, { agreementId: null }] }),
      ],
    })
    expect(faults.map(({ field }) => field)).toEqual([
      'supportTables.1.year',
      'supportTables.1.receivers.0.agreementId',
    ])
  })
})
