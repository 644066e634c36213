import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { correctStatements } from '../../src-main/use-cases/correct-statements'
import { rehearseCorrection } from '../../src-main/use-cases/rehearse-correction'
import { redo } from '../../src-main/use-cases/redo'
import {
  removeServiceCharge,
  saveServiceCharge,
} from '../../src-main/use-cases/save-service-charge'
import { undo } from '../../src-main/use-cases/undo'
import { Office, refusals, well } from './office'
import { issuedSample } from './sample-office'

/** Prices are issued, and what the service cost was corrected after: of the statements, only the fingerprint moved. */
async function correctedCost(): Promise<Office> {
  const office = new Office(await issuedSample('shared-equipment'))
  const [charge] = (await office.file()).serviceCharges
  if (charge === undefined) throw new Error('No charge')
  const asked = {
    facts: [{ method: 'saveServiceCharge' as const, input: { ...charge, actual: cents(140_000) } }],
    reason: 'Facture rectifiée',
  }
  const { now } = well(await rehearseCorrection(office, asked))
  well(await correctStatements(office, { ...asked, digest: well(now).digest }))
  return office
}

describe('a charge that no issued amount counts', () => {
  it('is removed and entered again by undo and redo, as by hand', async () => {
    const office = await correctedCost()
    const { serviceCharges } = await office.file()
    const other = serviceCharges.at(-1)
    if (other === undefined) throw new Error('No charge')
    well(await removeServiceCharge(office, { id: other.id }))
    well(await undo(office))
    expect((await office.file()).serviceCharges).toHaveLength(serviceCharges.length)
    well(await redo(office))
    expect((await office.file()).serviceCharges).toHaveLength(serviceCharges.length - 1)
    expect(refusals(await saveServiceCharge(office, other))).toEqual([])
  })
})
