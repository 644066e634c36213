import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import { exchangeText } from '#shared/domain/exchanges/exchange-file'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { ExchangeOffice, lendingOffice, sendsJanuary, signedAnew } from './exchange-office'
import { refusals, well } from './office'
import { Territory } from './territory'

const SIRET = '20004120100018'
const OTHER_ESTABLISHMENT = '20004120100026'
const LENDER = 'Commune CC'

let folder: string
let genuine: ExchangeFile
let files = 0

const at = (name: string): string => join(folder, name)

/** The same file as if the lender had another name or SIRET, signed with a key that lies there. */
async function claims(
  name: string,
  siret: string | null,
  keyPath = at('forger.pem'),
): Promise<string> {
  if (genuine.kind !== 'statement') throw new Error('Not a statement')
  const { statement, fingerprint } = genuine.content
  const lender = { ...statement.lender, name, siret }
  const forged = {
    ...genuine,
    id: `forged-${String((files += 1))}`,
    signer: { ...genuine.signer, name, siret },
    content: { fingerprint, statement: { ...statement, lender } },
  }
  const path = at(`forged-${String(files)}.quotite`)
  writeFileSync(path, exchangeText(await signedAnew(forged, keyPath)))
  return path
}

/** The lender’s own key, which a forger has not. */
const ownKey = (): string => at('lender/keys/signing-key.pem')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-forgers-'))
  await sendsJanuary(lendingOffice(at('lender')), at('s.quotite'))
  genuine = well(await readExchangeFile(at('s.quotite')))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a town hall that knows its lender by SIRET and key', () => {
  let oigny: ExchangeOffice
  beforeEach(async () => {
    oigny = new ExchangeOffice(at(`oigny-${String(files)}`))
    well(await oigny.open(await claims(LENDER, SIRET, ownKey())))
  })

  it.each([
    ['under its SIRET and name', LENDER, SIRET, 'keyChanged'],
    ['under its SIRET and another name', 'Trésorerie du Val', SIRET, 'keyChanged'],
    ['under its name, without SIRET', LENDER, null, 'bodyAlike'],
    ['under another SIRET of its SIREN', LENDER, OTHER_ESTABLISHMENT, 'bodyAlike'],
    ['under its name in Cyrillic letters', 'Соmmunе СС', null, 'bodyAlike'],
    ['under its name in small letters', 'commune cc', null, 'bodyAlike'],
    ['under its name with an accent', 'Commune ĈC', null, 'bodyAlike'],
  ])('takes nothing in that a forger signs %s', async (_how, name, siret, code) => {
    const path = await claims(name, siret)
    expect(refusals(await oigny.open(path))).toEqual([code])
    expect(oigny.told()).toHaveLength(1)
    expect(oigny.keeper.registers().correspondents.size).toBe(1)
  })

  it('is told that a SIRET with spaces is none', async () => {
    const { signer } = genuine
    const text = exchangeText({ ...genuine, signer: { ...signer, siret: '200 041 201 00018' } })
    writeFileSync(at('spaced.quotite'), text)
    expect(refusals(await oigny.open(at('spaced.quotite')))).toEqual(['exchangeField'])
  })

  it('takes the lender in again without a word where it left its SIRET out', async () => {
    well(await oigny.open(await claims(LENDER, null, ownKey())))
    expect(refusals(await oigny.open(await claims(LENDER, null)))).toEqual(['keyChanged'])
  })

  it('takes in a body that only looks like it once a person says so, beside the one it knew', async () => {
    well(await oigny.open(await claims(LENDER, OTHER_ESTABLISHMENT), true))
    const keys = [...oigny.keeper.registers().correspondents.values()]
    expect(keys.map(({ siret }) => siret)).toEqual([SIRET, OTHER_ESTABLISHMENT])
    expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(2)
    well(await oigny.open(await claims(LENDER, OTHER_ESTABLISHMENT)))
    well(await oigny.open(await claims(LENDER, SIRET, ownKey())))
  })

  it('keeps the new name of a body whose key is the same', async () => {
    well(await oigny.open(await claims('Communauté d’agglomération', SIRET, ownKey())))
    const [known] = oigny.keeper.registers().correspondents.values()
    expect(known).toMatchObject({ name: 'Communauté d’agglomération', earlier: [] })
  })
})

it('a town hall that lists its lender with a SIRET doubts a first file that bears none', async () => {
  const territory: WorkspaceFile = new Territory('A').file()
  const collectivities = territory.collectivities.map((body) =>
    body.name === LENDER ? { ...body, siret: SIRET } : body,
  )
  const oigny = new ExchangeOffice(at('listing'), { ...territory, collectivities })
  expect(refusals(await oigny.open(at('s.quotite')))).toEqual(['bodyAlike'])
  well(await oigny.open(await claims(LENDER, SIRET, ownKey())))
})
