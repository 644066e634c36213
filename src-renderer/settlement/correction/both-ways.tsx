import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type {
  CorrectedStatement,
  CorrectionLater,
  CorrectionNow,
} from '#shared/contract/correction-views'
import { correctedPaymentsWords } from '#shared/wording/corrected-payments'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { TableHead } from '../../ui/table-head'
import classes from './correction.module.css'
import table from '../../ui/table.module.css'

interface BothWaysProps {
  readonly now: CorrectionNow | null
  readonly later: CorrectionLater | null
}

const dueAfter = ({ after }: CorrectedStatement): Cents => after?.due ?? cents(0)

const gapOf = (one: CorrectedStatement): Cents => cents(dueAfter(one) - one.before.due)

/** What becomes of the payments of a replaced statement. */
function Payments({ one }: { readonly one: CorrectedStatement }) {
  const { t } = useWording()
  const words = correctedPaymentsWords(one, t)
  return one.over > 0 ? <strong>{words}</strong> : words
}

/** Body by body: the statement and what is due before and after a correction now, and what late hours would change instead. */
export function BothWays({ now, later }: BothWaysProps) {
  const { t, format } = useWording()
  const names = useNames()
  const corrected = now?.corrected ?? []
  const amounts = new Map(
    (later?.amounts ?? []).map(({ collectivityId, amount }) => [collectivityId, amount]),
  )
  // A body may have several statements of the period: its late hours are shown beside the first.
  const isFirst = (one: CorrectedStatement): boolean =>
    corrected.find(({ collectivityId }) => collectivityId === one.collectivityId) === one
  const others = [...amounts].filter(
    ([id, amount]) =>
      amount !== 0 && !corrected.some(({ collectivityId }) => collectivityId === id),
  )
  const isPaid = corrected.some(({ paid }) => paid !== 0)
  const signed = (amount: Cents | undefined): string =>
    amount === undefined ? '' : `${amount > 0 ? '+' : ''}${format.cents(amount)}`
  if (corrected.length === 0 && amounts.size === 0) return null
  return (
    <div className={classes.scroller} tabIndex={0} role="group" aria-label={t('correction.table')}>
      <table className={`${table.plain} ${table.sticky} ${classes.table}`}>
        <TableHead
          titles={[t('words.body'), ...(now === null ? [] : [t('words.number')])]}
          figures={[
            ...(now === null
              ? []
              : [
                  t('correction.column.before'),
                  t('correction.column.after'),
                  t('words.difference'),
                ]),
            ...(amounts.size > 0 ? [t('correction.column.later')] : []),
          ]}
        >
          {isPaid && <th scope="col">{t('payments.toFollow')}</th>}
        </TableHead>
        <tbody>
          {corrected.map((one) => (
            <tr key={one.id}>
              <th scope="row">{names.collectivity(one.collectivityId)}</th>
              <td>
                {one.after === null
                  ? t('correction.gone', { number: one.before.number })
                  : t('correction.replaced', {
                      before: one.before.number,
                      after: one.after.number,
                    })}
              </td>
              <td data-figure>{format.cents(one.before.due)}</td>
              <td data-figure>{format.cents(dueAfter(one))}</td>
              <td data-figure>
                <strong>{signed(gapOf(one))}</strong>
              </td>
              {amounts.size > 0 && (
                <td data-figure>{isFirst(one) && signed(amounts.get(one.collectivityId))}</td>
              )}
              {isPaid && (
                <td data-words>
                  <Payments one={one} />
                </td>
              )}
            </tr>
          ))}
          {others.map(([id, amount]) => (
            <tr key={id}>
              <th scope="row">{names.collectivity(id)}</th>
              {now !== null && <td colSpan={4} />}
              <td data-figure>{signed(amount)}</td>
              {isPaid && <td />}
            </tr>
          ))}
        </tbody>
        {now !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('common.total')}
              </th>
              <td data-figure>
                {format.cents(sumCents(corrected.map(({ before }) => before.due)))}
              </td>
              <td data-figure>{format.cents(sumCents(corrected.map(dueAfter)))}</td>
              <td data-figure>{signed(sumCents(corrected.map(gapOf)))}</td>
              {amounts.size > 0 && <td data-figure>{signed(sumCents([...amounts.values()]))}</td>}
              {isPaid && <td />}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
