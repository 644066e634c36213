import { foldText } from '#shared/kernel/fold-text'
import type { CostComponent } from '../costs/agent-cost'
import { columnNames } from './column-names'
import type { ImportMapping } from './import-mapping'

/** Words of a title, folded, that show what its column holds; the first that is found decides. */
const AGENT = ['matricule', 'registration', 'agent', 'nom'] as const
const MONTH = ['mois', 'periode', 'month', 'period', 'date'] as const
const COMPONENTS: readonly (readonly [string, CostComponent])[] = [
  ['remboursement', 'refunds'],
  ['refund', 'refunds'],
  ['charges', 'employerContributions'],
  ['cotisations', 'employerContributions'],
  ['contributions', 'employerContributions'],
  ['nbi', 'indexBonus'],
  ['supplement familial', 'familySupplement'],
  ['sft', 'familySupplement'],
  ['ifse', 'dutyAllowance'],
  ['regime indemnitaire', 'dutyAllowance'],
  ['rifseep', 'dutyAllowance'],
  ['cia', 'performanceBonus'],
  ['assurance', 'statutoryInsurance'],
  ['insurance', 'statutoryInsurance'],
  ['action sociale', 'socialAction'],
  ['cnas', 'socialAction'],
  ['traitement', 'basePay'],
  ['tib', 'basePay'],
  ['base pay', 'basePay'],
]

/** Words of titles whose numbers are a sum of other columns, or no amount at all. */
const APART = [
  'total',
  'net',
  'brut',
  'cumul',
  'gross',
  'indice',
  'index',
  'quotite',
  'taux',
  'rate',
  'jours',
  'days',
  'nombre',
  'nb',
  'numero',
  'number',
  'nir',
  'siret',
  'code',
  'echelon',
] as const

const holds = (title: string, word: string): boolean => ` ${foldText(title)} `.includes(` ${word}`)

const first = (headers: readonly string[], words: readonly string[]): string | undefined =>
  words
    .map((word) => headers.find((title) => holds(title, word)))
    .find((title) => title !== undefined)

/**
 * Guesses from their titles what the columns of a pay file hold; the user corrects it. A column that is not understood is
 * left out, and its amounts are counted as such.
 */
export function guessPayColumns(
  headers: readonly string[],
): Pick<ImportMapping, 'columns' | 'pay' | 'apart'> {
  const titles = columnNames(headers)
  const agent = first(titles, AGENT)
  const day = first(
    titles.filter((title) => title !== agent),
    MONTH,
  )
  const pay = titles.flatMap((column) => {
    if (column === agent || column === day) return []
    const found = COMPONENTS.find(([word]) => holds(column, word))
    return found === undefined ? [] : [{ column, component: found[1] }]
  })
  return {
    columns: {
      ...(agent === undefined ? {} : { agent }),
      ...(day === undefined ? {} : { day }),
    },
    pay,
    apart: titles.filter(
      (column) =>
        column !== agent &&
        column !== day &&
        pay.every((each) => each.column !== column) &&
        APART.some((word) => holds(column, word)),
    ),
  }
}
