import type { Month } from '#shared/kernel/month'
import type { CostComponent } from '../costs/agent-cost'
import { columnNames } from './column-names'
import { oneOfSeveral } from './one-of-several'
import { foldTitle } from './fold-title'
import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'
import { monthInTitle } from './month-in-title'
import { payMonth } from './pay-month'
import { PARTS_OF_SUM, type PaySum } from './pay-sums'
import { isAllAllowances, isAllLevies, payTitle, type PayTitle } from './pay-title'

/** Titles that name an agent, folded; the first that is found decides. */
const AGENT = [
  /\bmatricule\b/,
  /\bregistration\b/,
  /^(?:agent|nom|nom prenom|nom et prenom|prenom nom|salarie|employe|employee|name)$/,
  /\bagent\b(?! comptable)/,
  /\bnom\b/,
] as const
const NO_AGENT = /^(?:date|nombre|part|type|statut|grade|categorie|service|cotisation|charge)/

/** Titles of months, and of days of pay. */
const MONTH = [/\b(?:mois|month)\b/, /\b(?:periode|period)\b/] as const
const PAY_DAY = /^(?:date|date (?:de |du )?(?:paie|paye|paiement|versement|bulletin)|pay date)$/
const NO_MONTH =
  /\b(?:13 ?e?|treizieme|anciennete|entree|embauche|naissance|sortie|essai|nombre|nb)\b/

/** Rows looked at for the months. */
const SAMPLE = 200

type Titles = readonly string[]

const first = (titles: Titles, patterns: readonly RegExp[]): string | undefined =>
  patterns
    .map((pattern) => titles.find((title) => pattern.test(foldTitle(title))))
    .find((title) => title !== undefined)

type PayTable = Pick<ImportTable, 'headers' | 'rows' | 'isOfItems'>

const monthIn = (text: string): Month | null => payMonth(text, 'dmy') ?? payMonth(text, 'mdy')

/** The titles of columns that may be the month, and those whose cells are months. */
function monthTitles({ headers, rows }: PayTable): {
  readonly possible: Titles
  readonly held: Titles
} {
  const names = columnNames(headers)
  const possible = names.filter((title) => !NO_MONTH.test(foldTitle(title)))
  const holdsMonths = (title: string): boolean => {
    const at = names.indexOf(title)
    const texts = rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[at]?.trim() || [])
    return texts.filter((text) => monthIn(text) !== null).length * 2 > texts.length
  }
  return { possible, held: possible.filter(holdsMonths) }
}

/**
 * Columns of months that differ in some line, as the month of the pay and the one that a correction is for, or the two ends of a
 * period: which of them counts is for a person to say. None where there is nothing to choose.
 */
export function openMonths(table: PayTable): Titles {
  const names = columnNames(table.headers)
  const { held } = monthTitles(table)
  const titles =
    MONTH.map((pattern) => held.filter((title) => pattern.test(foldTitle(title)))).find(
      (alike) => alike.length > 0,
    ) ?? []
  const places = titles.map((title) => names.indexOf(title))
  const differs = table.rows.some(
    ({ cells }) => new Set(places.flatMap((at) => monthIn(cells[at] ?? '') ?? [])).size > 1,
  )
  return differs ? titles : []
}

/**
 * The column of the month: of those whose title says so, the first one whose cells are months, else the first one; none where several
 * differ.
 */
function monthColumn(table: PayTable, agent: string | undefined): string | undefined {
  if (openMonths(table).length > 0) return undefined
  const { possible, held } = monthTitles(table)
  const [own, others] = [held, possible].map((titles) => titles.filter((title) => title !== agent))
  return first(own ?? [], [...MONTH, PAY_DAY]) ?? first(others ?? [], [...MONTH])
}

/** What is added to a base pay, or taken from it, in a column of its own. */
const BESIDE_BASE_PAY =
  /\b(?:rappels?|complements?|regularisations?|retenues?|absences?|carences?|arrieres?|back pay)\b/

const isBasePay = (written: string): boolean => {
  const title = payTitle(written)
  const isComponent = title.kind === 'component' && title.component === 'basePay'
  return isComponent && !BESIDE_BASE_PAY.test(foldTitle(written))
}

/**
 * Titles whose amounts may be no part of this pay, or be in another column too: of a month, of a year or state that others have too, and
 * of base pay where several have it ("Traitement brut" beside "Traitement indiciaire"), since an agent has one. None among items.
 */
function doubtfulTitles(titles: Titles, { isOfItems }: PayTable): ReadonlySet<string> {
  if (isOfItems === true) return new Set()
  const several = oneOfSeveral(titles)
  const ofAnother = titles.filter((title) => several.has(title) || monthInTitle(title) !== null)
  const doubtful = new Set(ofAnother)
  const basePay = [...new Set(titles)].filter((title) => !doubtful.has(title) && isBasePay(title))
  return basePay.length > 1 ? new Set([...ofAnother, ...basePay]) : doubtful
}

/** What the titles of columns say; of one that an earlier column has too, or that is doubtful, only that it is open. */
function titlesOf(table: PayTable): readonly PayTitle[] {
  const titles = table.headers.map((header) => header.trim())
  const doubtful = doubtfulTitles(titles, table)
  return titles.map((written, at) => {
    const title = payTitle(written)
    const isOfCost = title.kind === 'component' || title.kind === 'sum'
    return isOfCost && (titles.indexOf(written) < at || doubtful.has(written))
      ? { kind: 'open' }
      : title
  })
}

/**
 * Guesses from their titles what the columns of a pay file hold; the user corrects it. A column that sums up others is checked
 * against them, or taken in their place where the file has none of them. A column that is not understood is left out, and its
 * amounts are counted as such.
 */
export function guessPayColumns(
  table: PayTable,
): Pick<ImportMapping, 'columns' | 'pay' | 'apart' | 'checks'> {
  const names = columnNames(table.headers)
  const agent = first(
    names.filter((title) => !NO_AGENT.test(foldTitle(title))),
    AGENT,
  )
  const day = monthColumn(table, agent)
  const months = openMonths(table)
  const titles = titlesOf(table)
  const read = names.flatMap((column, at) => {
    const title = titles[at]
    return title === undefined || column === agent || column === day || months.includes(column)
      ? []
      : [{ column, title }]
  })
  const components = read.flatMap(({ column, title }) =>
    title.kind === 'component' ? [{ column, component: title.component }] : [],
  )
  const levies = components.filter(({ component }) => component === 'employerContributions')
  const hasDetail = components.some(({ column }) => /\b(?:ifse|cia)\b/.test(foldTitle(column)))
  const sums: { readonly column: string; readonly of: PaySum }[] = read.flatMap(
    ({ column, title }) => (title.kind === 'sum' ? [{ column, of: title.of }] : []),
  )
  const isSum = (column: string): PaySum | null => {
    if (isAllLevies(column) && levies.some((each) => !isAllLevies(each.column)))
      return 'contributions'
    return isAllAllowances(column) && hasDetail ? 'allowances' : null
  }
  const pay: { column: string; component: CostComponent }[] = []
  const checks: { column: string; of: PaySum }[] = []
  for (const each of components) {
    const of = isSum(each.column)
    if (of === null) pay.push(each)
    else checks.push({ column: each.column, of })
  }
  for (const of of ['gross', 'contributions', 'cost'] as const)
    for (const each of sums.filter((sum) => sum.of === of)) {
      const parts = PARTS_OF_SUM[of]
      if (pay.some(({ component }) => parts.includes(component))) checks.push(each)
      else pay.push({ column: each.column, component: WHOLE[of] })
    }
  return {
    columns: {
      ...(agent === undefined ? {} : { agent }),
      ...(day === undefined ? {} : { day }),
    },
    pay,
    apart: read.flatMap(({ column, title: { kind } }) =>
      kind === 'apart' || kind === 'number' ? [column] : [],
    ),
    checks,
  }
}

/** The component that a sum is taken as where the file has none of its parts. */
const WHOLE: Readonly<Record<Exclude<PaySum, 'allowances'>, CostComponent>> = {
  gross: 'basePay',
  contributions: 'employerContributions',
  cost: 'other',
}
