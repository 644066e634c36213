import type { Agreement } from '#shared/domain/agreements/agreement'
import { sumCents } from '#shared/kernel/cents'
import { useWording } from '../../../ui/use-wording'
import { useBodyWords } from '../use-body-words'
import { SectionCard } from './section-card'
import { TableHead } from '../../../ui/table-head'
import classes from './instalments-card.module.css'
import looks from '../../../ui/looks.module.css'
import table from '../../../ui/table.module.css'

interface InstalmentsCardProps {
  readonly agreement: Agreement
  readonly year: number
  readonly onEdit: () => void
}

/** The instalments called in a year, latest first. */
export function InstalmentsCard({ agreement, year, onEdit }: InstalmentsCardProps) {
  const { t, format } = useWording()
  const bodies = useBodyWords()
  const called = agreement.instalments
    .filter(({ calledOn }) => calledOn.startsWith(String(year)))
    .sort((a, b) => (a.calledOn < b.calledOn ? 1 : a.calledOn > b.calledOn ? -1 : 0))
  const total = sumCents(called.map(({ amount }) => amount))
  const title = t('agreements.instalments.title', { year })
  return (
    <SectionCard
      title={title}
      what={t('agreements.edit.instalments')}
      onEdit={onEdit}
      nothing={called.length === 0 && t('agreements.instalments.none', { year })}
    >
      <div
        className={`${looks.inset} ${classes.scroller}`}
        tabIndex={0}
        role="group"
        aria-label={title}
      >
        <table className={`${table.plain} ${table.sticky} ${classes.table}`}>
          <TableHead
            titles={[t('words.body'), t('words.reference')]}
            figures={[t('words.amount')]}
          />
          <tbody>
            {called.map(({ reference, collectivityId, calledOn, amount }) => (
              <tr key={`${reference} ${collectivityId} ${calledOn}`}>
                <th scope="row" title={bodies.name(collectivityId)}>
                  {bodies.name(collectivityId)}
                </th>
                <td>
                  {reference}
                  <small>{format.day(calledOn, 'dayMonth')}</small>
                </td>
                <td data-figure>{format.amount(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('common.total')}</th>
              <td />
              <td data-figure>{format.cents(total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </SectionCard>
  )
}
