import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import { postOn } from '../agents/grade-on'
import type { Collectivity } from '../collectivities/collectivity'
import { firstDayOf, lastDayOf, type Month } from '#shared/kernel/month'
import { foldTitle } from './fold-title'
import type { ImportTable } from './import-table'
import { collectivityIndex } from './name-index'
import type { PayLineFailure } from './pay-line-failure'
import { plainDigits } from './written-number'

/** Folded titles of a column that says who the employer is, and not what it pays. */
const TITLE =
  /^(?:(?:nom|code|n|no|numero|libelle|raison sociale|collectivite)(?: de)?(?: l)? )?(?:employeurs?|employer)$|^(?:siret|siren)(?:(?: de)?(?: l)? (?:employeur|employer))?$/

/** Whether the title of a column says who the employer is. */
export const namesEmployer = (header: string): boolean => TITLE.test(foldTitle(header))

const WITH_CENTS = /^[-−]?[\d\s\u00A0\u202F]*\d[.,]\d{1,2}$/

/** The column that says who the employer is; -1 where there is none. One with amounts is that of the employer's charges. */
export const employerColumn = ({ headers, rows }: Pick<ImportTable, 'headers' | 'rows'>): number =>
  headers.findIndex(
    (header, at) =>
      namesEmployer(header) && !rows.some(({ cells }) => WITH_CENTS.test((cells[at] ?? '').trim())),
  )

/** What lines say of one employer: establishments with a SIRET are of that of its first nine digits. */
const keyOf = (text: string): string =>
  /^\d{14}$/.test(plainDigits(text)) ? plainDigits(text).slice(0, 9) : foldText(text)

/**
 * Finds in lines of one agent and month a pay that is not of the agent's employer: it is that of another known body, or lines name several
 * employers. `null` where there is none.
 */
export function otherEmployer(collectivities: readonly Collectivity[]) {
  const look = collectivityIndex(collectivities)
  const byId = new Map(collectivities.map((body) => [body.id, body]))
  return (employers: readonly string[], agent: Agent, month: Month): PayLineFailure | null => {
    const own = [firstDayOf(month), lastDayOf(month)].map((day) => postOn(agent, day).employerId)
    const texts = employers.filter((text) => text !== '')
    const bodyOf = (text: string): Collectivity | undefined => {
      const { state, id } = look(text)
      return state === 'exact' ? byId.get(id ?? '') : undefined
    }
    const isOther = (text: string): boolean => {
      const body = bodyOf(text)
      return body !== undefined && !own.includes(body.id)
    }
    const known = texts.find(isOther)
    const [first = '', ...others] = texts
    const sameAs = (text: string): string => bodyOf(text)?.id ?? keyOf(text)
    const found = known ?? others.find((text) => sameAs(text) !== sameAs(first))
    const other = known === undefined ? first : (byId.get(own[1] ?? '')?.name ?? '')
    return found === undefined ? null : { code: 'payOtherEmployer', found, other }
  }
}
