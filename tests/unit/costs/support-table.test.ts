import { describe, expect, it } from 'vitest'
import { shareSupports } from '#shared/domain/costs/share-supports'
import { studyOf, supportTableSchema } from '#shared/domain/costs/support-table'
import { cents } from '#shared/kernel/cents'
import {
  receiversOf,
  studyDraft,
  tableDraft,
} from '../../../src-renderer/screens/costs/supports/support-draft'

const table = supportTableSchema.parse({
  id: 'supports-2026',
  year: 2026,
  method: 'direct',
  supports: [{ name: 'Paie', cost: 10_000, toSupports: [0], toReceivers: [30, 10, 60] }],
  receivers: [{ agreementId: 'secretariat' }, { agreementId: 'roads' }, { agreementId: null }],
})

const nameOf = (id: string | null): string => id ?? 'Autres services'

describe('a table of support services', () => {
  it('has no shares while a name or a cost is missing, and no support at all is no study', () => {
    const with1 = (changed: object) => ({
      ...table,
      supports: table.supports.map((support) => ({ ...support, ...changed })),
    })
    expect(studyOf(with1({ name: '' }), nameOf)).toBeNull()
    expect(studyOf(with1({ cost: null }), nameOf)).toBeNull()
    expect(studyOf({ ...table, supports: [] }, nameOf)).toBeNull()
    const study = studyOf(table, nameOf)
    expect(study && shareSupports(study, 'direct')).toMatchObject({
      ok: true,
      value: [cents(3_000), cents(1_000), cents(6_000)],
    })
  })

  it('finds the units of a service by its agreement, whatever it is called and wherever it is listed now', () => {
    const receivers = [
      { agreementId: 'new', name: 'Informatique' },
      { agreementId: 'roads', name: 'Voirie, nouveau nom' },
      { agreementId: 'secretariat', name: 'Secrétariat' },
      { agreementId: null, name: 'Autres services' },
    ]
    expect(tableDraft(table, receivers, 'fr').supports[0]?.toReceivers).toEqual([
      '',
      '10',
      '30',
      '60',
    ])
  })

  it('gives each of two services of one title its own units of an earlier study', () => {
    const agreements = [
      { id: 'north', title: 'Secrétariat', reference: '2026-01' },
      { id: 'south', title: 'Secrétariat', reference: '2026-02' },
    ]
    const receivers = receiversOf(agreements, 'Autres services')
    const study = {
      supports: [{ name: 'Paie', cost: cents(10_000), toSupports: [0], toReceivers: [30, 10, 60] }],
      receivers: receivers.map(({ name }) => name),
    }
    expect(studyDraft(study, receivers, 'fr')[0]?.toReceivers).toEqual(['30', '10', '60'])
  })
})
