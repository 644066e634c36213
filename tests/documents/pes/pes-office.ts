import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { day } from '#shared/kernel/day'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { PesRequest } from '#shared/domain/pes/pes-request'
import { saveCollectivity } from '../../../src-main/use-cases/save-collectivity'
import { Office, well } from '../../scenarios/office'
import { issuedSample } from '../../scenarios/sample-office'

export const AGREEMENT = 'convention-2024-07'
const schema = readFileSync(new URL('pes-recette.xsd', import.meta.url), 'utf8')
export const TREASURY = {
  post: '021036',
  collectivity: '200',
  budget: '00',
  budgetSiret: null,
  product: 'MADS',
}

/** The office that issued its year in 2026, so that its reductions take back titles of the same year. */
export async function issuedOffice(treasury: NonNullable<Collectivity['treasury']> = TREASURY) {
  const office = new Office(await issuedSample('pays-de-saint-seine'))
  const { collectivities, agreements } = await office.file()
  const lender = collectivities.find(({ id }) => id === agreements[0]?.lenderId)
  if (lender === undefined) throw new Error('No lender')
  well(await saveCollectivity(office, { ...lender, treasury }))
  return { office, lender }
}

export const request = (
  office: Office,
  lenderId: string,
  changes: Partial<PesRequest> = {},
): PesRequest => ({
  lenderId,
  budget: null,
  statementIds: [...office.keeper.registers().statements.keys()],
  issuedOn: day('2026-12-31'),
  batch: 57,
  firstTitle: 812,
  reductionBatch: 9,
  firstReduction: 31,
  ...changes,
})

export const xmlOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

export const validate = (xml: string) =>
  validateXML({
    xml: { fileName: 'flux.xml', contents: xml.replace('ISO-8859-1', 'UTF-8') },
    schema: { fileName: 'pes.xsd', contents: schema },
  })

export const values = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name} V="([^"]*)"`, 'g'))].map(([, value = '']) => value)

/** Of several files, the names of those that the schema takes although it should not. */
export async function validateAll(
  files: readonly { readonly name: string; readonly xml: string }[],
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: files.map(({ xml }, place) => ({
      fileName: `${String(place)}.xml`,
      contents: xml.replace('ISO-8859-1', 'UTF-8'),
    })),
    schema: { fileName: 'pes.xsd', contents: schema },
  })
  const refused = new Set(errors.map(({ rawMessage }) => rawMessage.split(':')[0]))
  return files.flatMap(({ name }, place) => (refused.has(`${String(place)}.xml`) ? [] : [name]))
}
