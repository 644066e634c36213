import { useTranslation } from 'react-i18next'
import { cents } from '#shared/kernel/cents'
import type { PayrollRehearsal } from '#shared/contract/payroll-views'
import { useFormat } from '../../../client/use-format'
import looks from '../../../ui/looks.module.css'
import classes from './payroll.module.css'

/** Where all that the file holds goes: taken, left out by column or with a refused line, and what is no part of the total. */
export function PayTotalsList({ rehearsal }: { readonly rehearsal: PayrollRehearsal }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { file, taken, refused, columns, apart } = rehearsal.totals
  const said = rehearsal.months.filter(({ status }) => status === 'total')
  const other = said.findLast(({ inFile }) => inFile !== file)
  const agrees = said.some(({ inFile }) => inFile === file)
  return (
    <div className={classes.totals}>
      <dl aria-label={t('payroll.totals.label')}>
        <dt>{t('payroll.totals.file')}</dt>
        <dd>{format.amount(file)}</dd>
        <dt>{t('payroll.totals.taken')}</dt>
        <dd>{format.amount(taken)}</dd>
        <dt>{t('payroll.leftOut')}</dt>
        <dd>{format.amount(cents(file - taken))}</dd>
        {columns.map(({ column, amount }) => (
          <div key={column} className={classes.part}>
            <dt>{column}</dt>
            <dd>{format.amount(amount)}</dd>
          </div>
        ))}
        {refused !== 0 && (
          <div className={classes.part}>
            <dt>{t('payroll.totals.refused')}</dt>
            <dd>{format.amount(refused)}</dd>
          </div>
        )}
      </dl>
      {apart.length > 0 && (
        <p>
          {t('payroll.totals.apart', {
            columns: apart.map((each) => t('payroll.totals.column', { ...each })).join(', '),
          })}
        </p>
      )}
      {agrees && <p>{t('payroll.totals.same', { count: said.length })}</p>}
      {!agrees && other !== undefined && (
        <p className={looks.bad}>
          {t('payroll.totals.differs', {
            line: other.lines[0] ?? 0,
            said: other.inFile,
            sum: file,
          })}
        </p>
      )}
    </div>
  )
}
