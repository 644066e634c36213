import { cents } from '#shared/kernel/cents'
import type { PayrollRehearsal } from '#shared/contract/payroll-views'
import type { HiddenParts } from '#shared/domain/imports/import-table'
import { failureSentence } from '#shared/wording/failure-sentence'
import { repeatedLinesSentence } from '#shared/wording/repeated-lines-sentence'
import { HiddenPartsNote } from '../../../forms/hidden-parts-note'
import { useWording } from '../../../ui/use-wording'
import looks from '../../../ui/looks.module.css'
import classes from './payroll.module.css'

/** Differences that are said; one is enough to keep nothing. */
const MOST_SAID = 5

interface PayTotalsListProps {
  /** What the workbook hides. */
  readonly hidden: HiddenParts
  readonly rehearsal: PayrollRehearsal
}

/** Where all that the file holds goes: taken, left out by column or with a refused line, and what is no part of the total. */
export function PayTotalsList({ hidden, rehearsal }: PayTotalsListProps) {
  const { t, format, language } = useWording()
  const { file, taken, refused, columns, apart, numbers, differences } = rehearsal.totals
  const outside = [...apart.map((each) => t('payroll.totals.column', { ...each })), ...numbers]
  const said = rehearsal.months.filter(({ status, inFile }) => status === 'total' && inFile !== 0)
  const repeated = repeatedLinesSentence(rehearsal.repeated, t, language)
  return (
    <div className={classes.totals}>
      <dl aria-label={t('payroll.totals.label')}>
        <dt>{t('payroll.totals.file')}</dt>
        <dd>{format.cents(file)}</dd>
        <dt>{t('payroll.totals.taken')}</dt>
        <dd>{format.cents(taken)}</dd>
        <dt>{t('payroll.leftOut')}</dt>
        <dd>{format.cents(cents(file - taken))}</dd>
        {columns.map(({ column, amount }) => (
          <div key={column} className={classes.part}>
            <dt>{column}</dt>
            <dd>{format.cents(amount)}</dd>
          </div>
        ))}
        {refused !== 0 && (
          <div className={classes.part}>
            <dt>{t('payroll.totals.refused')}</dt>
            <dd>{format.cents(refused)}</dd>
          </div>
        )}
      </dl>
      {outside.length > 0 && <p>{t('payroll.totals.apart', { columns: outside.join(', ') })}</p>}
      {said.length > 0 && differences.length === 0 && (
        <p>{t('payroll.totals.same', { count: said.length })}</p>
      )}
      <HiddenPartsNote of={hidden} />
      {repeated !== null && <p className={looks.warn}>{repeated}</p>}
      {differences.slice(0, MOST_SAID).map((difference) => (
        <p key={`${String(difference.line)} ${difference.column}`} className={looks.bad}>
          {failureSentence({ code: 'payTotalDiffers', ...difference }, language)}
        </p>
      ))}
    </div>
  )
}
