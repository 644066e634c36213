import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { sampleText } from '../../scripts/sample/territories'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { euros, Office, well } from './office'
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

  it.each(SAMPLE_TERRITORIES)('%s is what its program writes', (name) => {
    const file = fileURLToPath(
      new URL(`../../resources/samples/${name}.quotite.json`, import.meta.url),
    )
    expect(readFileSync(file, 'utf8')).toBe(sampleText(name))
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
      CCSERV: '8 208,72',
      LAVOIR: '4 690,70',
      MONTF: '3 518,02',
    })
  })
})

describe('an energy technician who drives to the bodies that she visits', () => {
  it('costs each its hours, and its own kilometres by the brackets of the year', async () => {
    const office = sampleOffice('named-individuals')
    const { agreements } = await office.file()
    const id = agreements.find(({ reference }) => reference === 'MAD-NRJ')?.id
    const { shares } = await office.settlement(undefined, id)
    expect(
      shares.map(({ collectivityId, amount, travel = [] }) => [
        collectivityId,
        euros(amount),
        ...travel.map((line) => [line.tenths, line.rate, euros(line.amount)]),
      ]),
    ).toEqual([
      // 8, 5 and 5 hours a week of the cost, then 2 000 km at 0.41 and what follows at 0.51.
      ['body-lavoir', '7 209,69', [7_564, 410, '310,12'], [3_904, 510, '199,10']],
      ['body-montf', '7 362,08', [9_584, 410, '392,94'], [5_268, 510, '268,67']],
      ['body-servan', '10 912,75', [2_852, 410, '116,93'], [1_472, 510, '75,07']],
    ])
  })
})

describe('an advice cell of a city', () => {
  it('costs each commune its part of the requests of the year', async () => {
    const office = sampleOffice('advice-cell')
    expect(await costOf(office, 'CONSEIL-1')).toBe('41 698,41')
    // 62, 28, 97 and 13 requests of 200; the three cents left go to the largest remainders.
    expect(await owed(office, 'CONSEIL-1')).toEqual({
      AUBRE: '12 926,51',
      BELLE: '5 837,78',
      CORNI: '20 223,73',
      DAMME: '2 710,39',
    })
  })
})

describe('a computing service with its office and telephone tools', () => {
  it('costs each commune its part of the workstations, licences and renewal included', async () => {
    // 38, 11 and 6 stations of 55.
    expect(await owed(sampleOffice('shared-it'), 'SC-INFO')).toEqual({
      GRANV: '39 145,09',
      HERBE: '11 331,47',
      JUSSY: '6 180,80',
    })
  })

  it('gives no amount where the stations of one commune are not known, and names it', async () => {
    const office = sampleOffice('shared-it')
    const file = await office.file()
    const [stations] = file.criteria
    const known = { ...stations, values: stations?.values.slice(1) } as typeof stations
    const holed = { ...file, criteria: known === undefined ? [] : [known] }
    const { agreements } = file
    const settlement = await new Office(holed).settlement(undefined, agreements[0]?.id)
    expect(settlement.billed).toBeNull()
    expect(settlement.objections).toContainEqual(
      expect.objectContaining({ blocking: true, collectivityId: 'body-granv' }),
    )
  })
})

describe('an economic developer', () => {
  it('costs what the grants leave: two thirds by population, one third in equal parts', async () => {
    const office = sampleOffice('economic-developer')
    // 48 510,96 of pay and 2 310,00 of travel, less 27 000,00 of grants.
    expect(await costOf(office, 'DEV-ECO')).toBe('23 820,96')
    expect(await owed(office, 'DEV-ECO')).toEqual({
      CCKER: '10 269,00',
      CCLIR: '7 600,62',
      CCORN: '5 951,34',
    })
  })
})

describe('competences à la carte', () => {
  it('cost building permits by weighted acts', async () => {
    // 93,4, 40,5 and 24,2 permit equivalents of 158,1.
    expect(await owed(sampleOffice('a-la-carte'), 'ADS')).toEqual({
      NOYAL: '26 939,68',
      ORGES: '11 681,55',
      PLAIN: '6 980,09',
    })
  })

  it('cost pay by payslips and accounts by entries', async () => {
    const office = sampleOffice('a-la-carte')
    expect(await owed(office, 'PAIE')).toEqual({
      NOYAL: '6 067,35',
      ORGES: '3 033,68',
      PLAIN: '1 769,64',
    })
    expect(await owed(office, 'COMPTA')).toEqual({
      NOYAL: '8 020,26',
      ORGES: '4 568,24',
      PLAIN: '2 645,86',
    })
  })
})

describe('a joint purchase', () => {
  it('costs each member its part of the quantities ordered, without anybody lent', async () => {
    // 420, 260, 905 and 130 reams of 1 715, of 7 203,00 of paper and 864,00 of publication.
    expect(await owed(sampleOffice('joint-purchasing'), 'GC-PAPIER')).toEqual({
      RUFFE: '1 975,59',
      SIVVIG: '1 222,99',
      SOMBR: '4 256,93',
      TILLO: '611,49',
    })
  })
})

describe('common projects', () => {
  it('mix population, readers and equal parts for the libraries', async () => {
    expect(await owed(sampleOffice('common-projects'), 'BIBLIO')).toEqual({
      AULNA: '14 397,82',
      BRION: '9 400,51',
      YVREV: '29 138,03',
    })
  })

  it('mix lessons and population for the school of music', async () => {
    const office = sampleOffice('common-projects')
    const amounts = await owed(office, 'MUSIQUE')
    expect(amounts).toEqual({ AULNA: '6 421,92', BRION: '3 848,94', YVREV: '12 526,86' })
  })
})

describe('shared equipment', () => {
  it('costs a fixed part, then a price a day that falls with use', async () => {
    const office = sampleOffice('shared-equipment')
    // Estampes: 12 x 45, 10 x 210 and 8 x 180, 4 x 60, 9 x 95. Fontbelle: 12 x 45, 10 x 210 and 2.5 x 180, 6 x 60, 3 x 95.
    expect(await owed(office, 'BIENS-1')).toEqual({
      ESTAM: '5 175,00',
      FONTB: '3 735,00',
      GARRI: '2 070,00',
    })
  })

  it('leaves to its owner what the prices bring in beyond the cost, and says how much', async () => {
    const office = sampleOffice('shared-equipment')
    const { cost, billed, lenderPart } = await office.settlement(undefined, 'agreement-biens-1')
    expect([cost, billed, lenderPart].map((amount) => euros(amount))).toEqual([
      '10 030,00',
      '10 980,00',
      '−950,00',
    ])
  })
})
