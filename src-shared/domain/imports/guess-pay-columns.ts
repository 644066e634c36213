import { foldText } from '#shared/kernel/fold-text'
import type { CostComponent } from '../costs/agent-cost'
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
  ['cia', 'performanceBonus'],
  ['assurance', 'statutoryInsurance'],
  ['insurance', 'statutoryInsurance'],
  ['action sociale', 'socialAction'],
  ['cnas', 'socialAction'],
  ['traitement', 'basePay'],
  ['tib', 'basePay'],
  ['base pay', 'basePay'],
]

const holds = (title: string, word: string): boolean => ` ${foldText(title)} `.includes(` ${word}`)

const first = (headers: readonly string[], words: readonly string[]): string | undefined =>
  words
    .map((word) => headers.find((title) => holds(title, word)))
    .find((title) => title !== undefined)

/** Guesses from their titles what the columns of a pay file hold; the user corrects it. */
export function guessPayColumns(
  headers: readonly string[],
): Pick<ImportMapping, 'columns' | 'pay'> {
  const titles = headers.map((title) => title.trim()).filter((title) => title !== '')
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
  }
}
