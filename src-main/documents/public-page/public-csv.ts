import type { Cents } from '#shared/kernel/cents'
import { csv } from '#shared/kernel/csv'
import { plainEuros } from '#shared/kernel/plain-euros'
import type { PublicFacts } from '../../use-cases/public-facts'

/** The columns, in order: in French whatever the language, as the schemas of the national open-data platform are. */
const COLUMNS = [
  'annee',
  'dateDebut',
  'dateFin',
  'conventionReference',
  'conventionObjet',
  'employeurNom',
  'employeurSiren',
  'collectiviteNom',
  'collectiviteSiren',
  'collectiviteInsee',
  'dureeMinutes',
  'montantEuros',
  'regroupement',
] as const

/** Several values of one cell: no name has this character left. */
const several = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll('|', '/')).join('|')

/** "1234.56": euros with a decimal point, as open data writes them. */
const euros = (amount: Cents | null): string => (amount === null ? '' : plainEuros(amount, '.'))

/** Each service with each body, as open data: UTF-8, commas, one header line, ISO dates, SIREN (docs/public-page-format.md). */
export function publicCsv({ year, period, figures, agreements, bodies }: PublicFacts): string {
  const sirenOf = (id: string): string => {
    const body = bodies.get(id)
    return body?.siren ?? body?.siret?.slice(0, 9) ?? ''
  }
  const nameOf = (id: string): string => bodies.get(id)?.name ?? ''
  const counted = new Set(
    figures.rows.flatMap(({ agreementIds, minutes }) => (minutes > 0 ? agreementIds : [])),
  )
  const lines = figures.rows.map(({ agreementIds, bodyIds, minutes, amount }) => {
    const known = agreementIds.flatMap((id) => agreements.get(id) ?? [])
    const lenders = [...new Set(known.map(({ lenderId }) => lenderId))]
    return [
      String(year),
      period.from,
      period.to,
      several(known.map(({ reference }) => reference)),
      several(known.map(({ title }) => title)),
      several(lenders.map(nameOf)),
      several(lenders.map(sirenOf)),
      several(bodyIds.map(nameOf)),
      several(bodyIds.map(sirenOf)),
      several(bodyIds.map((id) => bodies.get(id)?.inseeCode ?? '')),
      agreementIds.some((id) => counted.has(id)) ? String(minutes) : '',
      euros(amount),
      String(agreementIds.length > 1 || bodyIds.length > 1),
    ]
  })
  return csv([COLUMNS, ...lines], ',')
}
