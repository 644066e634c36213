import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import type { Office } from './office'
import { euros, well } from './office'
import { sampleOffice } from './sample-office'

/** What each beneficiary of an agreement owes for the year, by the code of the body. */
async function owed(office: Office, reference: string): Promise<Readonly<Record<string, string>>> {
  const { agreements, collectivities } = await office.file()
  const id = agreements.find((agreement) => agreement.reference === reference)?.id
  const { shares } = await office.settlement(undefined, id)
  const code = new Map(collectivities.map((body) => [body.id, body.code]))
  return Object.fromEntries<string>(
    shares.map(({ collectivityId, amount }) => [code.get(collectivityId) ?? '', euros(amount)]),
  )
}

/** The whole cost of a year under an agreement. */
async function costOf(office: Office, reference: string): Promise<string> {
  const { agreements } = await office.file()
  const id = agreements.find((agreement) => agreement.reference === reference)?.id
  return euros((await office.settlement(undefined, id)).cost)
}

describe('every sample territory', () => {
  it('is a file of the folder, and every file of the folder is one', () => {
    const files = readdirSync(fileURLToPath(new URL('../../resources/samples', import.meta.url)))
    expect(files.sort()).toEqual(SAMPLE_TERRITORIES.map((name) => `${name}.quotite.json`).sort())
  })

  it.each(SAMPLE_TERRITORIES)('%s holds together, and says that it is an example', async (name) => {
    const file = await sampleOffice(name).file()
    expect(checkReferences(file)).toEqual([])
    expect(file.workspace.example).toBe(true)
  })

  it.each(SAMPLE_TERRITORIES)(
    '%s goes from agreement to statements, exact to the cent, and recomputes identically',
    async (name) => {
      const office = sampleOffice(name)
      const { agreements } = await office.file()
      for (const { id, beneficiaries } of agreements) {
        const settlement = await office.settlement(undefined, id)
        expect(settlement.objections.filter(({ blocking }) => blocking)).toEqual([])
        expect(sumsAreExact(settlement)).toBe(true)
        const issued = well(await office.issue(undefined, null, id))
        expect(issued).toHaveLength(beneficiaries.length)
      }
      const verified = well(await verifyStatements(office))
      expect(verified).not.toHaveLength(0)
      expect(verified.filter((one) => one.verification.kind === 'different')).toEqual([])
    },
  )
})

describe('a city and its agglomération, in both directions', () => {
  it('refund each other the quotas of the organisation chart, less the twelfths of the year', async () => {
    const office = sampleOffice('both-directions')
    expect(await costOf(office, 'DSC-1')).toBe('109 598,28')
    expect(await owed(office, 'DSC-1')).toEqual({ VALB: '65 758,97' })
    expect(await owed(office, 'ASC-1')).toEqual({ CAVALB: '29 122,80' })
    well(await office.issue(undefined, null, 'agreement-dsc-1'))
    well(await office.issue(undefined, null, 'agreement-asc-1'))
    const balances = (await office.file()).statements.map(({ content }) => [
      content.beneficiary.code,
      content.balance.kind,
      euros(content.balance.amount),
    ])
    // 65 758,97 less 12 x 6 400; 29 122,80 less 12 x 2 380.
    expect(balances).toEqual([
      ['VALB', 'reduction', '11 041,03'],
      ['CAVALB', 'claim', '562,80'],
    ])
  })
})

describe('whole services pooled by a community and two communes', () => {
  it('cost each commune its quota of each service, and the community what is left', async () => {
    const office = sampleOffice('whole-services')
    expect(await costOf(office, 'SC-RH')).toBe('102 964,20')
    // 38 % and 22 % of it.
    expect(await owed(office, 'SC-RH')).toEqual({ ARLEZ: '39 126,40', BOISVER: '22 652,12' })
    expect(await owed(office, 'SC-FIN')).toEqual({ ARLEZ: '29 830,80', BOISVER: '19 644,67' })
  })
})

describe('agents lent by name', () => {
  it('cost their host the quota that is lent, whole', async () => {
    const office = sampleOffice('named-individuals')
    expect(await owed(office, 'MAD-DGS')).toEqual({ SERVAN: await costOf(office, 'MAD-DGS') })
  })

  it('cost several hosts by the hours that each had', async () => {
    const office = sampleOffice('named-individuals')
    expect(await costOf(office, 'MAD-EV')).toBe('16 417,44')
    // 329 h, 188 h and 141 h of 658.
    expect(await owed(office, 'MAD-EV')).toEqual({
      ...{ CCSERV: '8 208,72', LAVOIR: '4 690,70', MONTF: '3 518,02' },
    })
  })
})
