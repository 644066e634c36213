import type { RehearsedListLine } from '#shared/contract/list-methods'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../../ui/use-wording'
import { useListWords } from './use-list-words'
import { TableHead } from '../../ui/table-head'
import classes from './lists.module.css'
import table from '../../ui/table.module.css'
import looks from '../../ui/looks.module.css'

interface ListLinesProps {
  readonly lines: readonly RehearsedListLine[]
  readonly labels: Readonly<Record<string, string>>
  readonly isPayments?: boolean
  /** A value as people write it, where the list knows better. */
  readonly wordsOf?: (path: string, value: string) => string
}

/** Lines that are shown at most: refused ones, then those with a note, come first, and all of them are shown. */
const MOST_SHOWN = 200

const rank = ({ status, notes }: RehearsedListLine): number =>
  notes.length > 0 ? 1 : ['refused', '', 'total', 'changed', 'added', 'same'].indexOf(status)

/** What becomes of each line, with the old value beside a new one, or what is wrong and what to do. */
export function ListLines({ lines, labels, isPayments = false, wordsOf }: ListLinesProps) {
  const { t, format, language } = useWording()
  const words = useListWords(labels, wordsOf)
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b) || a.line - b.line)
  const seen = lines.filter(({ status, notes }) => status === 'refused' || notes.length > 0)
  const shown = sorted.slice(0, Math.max(MOST_SHOWN, seen.length))
  const others = lines.length - shown.length
  return (
    <div className={classes.lines} tabIndex={0} role="group" aria-label={t('lists.lines')}>
      <table className={table.plain}>
        <TableHead titles={[t('words.line'), t('words.name'), t('lists.lines')]} />
        <tbody>
          {shown.map(({ line, name, status, fields, failures, notes }) => (
            <tr key={line} data-status={status}>
              <th scope="row">{format.integer(line)}</th>
              <td>{name}</td>
              <td>
                {isPayments && status === 'added' ? t('lists.taken') : t(`lists.status.${status}`)}
                {failures.map((failure) => (
                  <div key={JSON.stringify(failure)} className={looks.bad}>
                    {failureSentence(words.failure(failure), language)}
                  </div>
                ))}
                {notes.map((note) => (
                  <div key={note.code} className={looks.warn}>
                    {words.note(note)}
                  </div>
                ))}
                {fields.length > 0 && (
                  <div className={looks.soft}>{fields.map(words.change).join(' · ')}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p>{t('lists.others', { count: others })}</p>}
    </div>
  )
}
