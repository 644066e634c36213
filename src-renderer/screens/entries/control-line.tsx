import { IconAlertTriangle, IconArrowsLeftRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MirrorControl, MirrorFault } from '#shared/domain/accounting/mirror-control'
import { useFormat } from '../../client/use-format'
import classes from './entries.module.css'

/** So many faults are told one by one. */
const TOLD = 3

function FaultLine({ fault }: { readonly fault: MirrorFault }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { number } = fault
  switch (fault.code) {
    case 'accountMissing':
      return <li>{t(`accounting.control.accountMissing_${fault.side}`, { number })}</li>
    case 'notAPair':
      return (
        <li>
          {t('accounting.control.notAPair', {
            number,
            receipt: fault.receipt,
            expense: fault.expense,
          })}
        </li>
      )
    case 'amountsDiffer':
      return (
        <li>
          {t('accounting.control.amountsDiffer', {
            number,
            receipt: format.cents(fault.receipt),
            expense: format.cents(fault.expense),
          })}
        </li>
      )
  }
}

/** Whether what lenders claim is what debtors pay, account for account; or which statements say otherwise. */
export function ControlLine({ control }: { readonly control: MirrorControl }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { faults, statements, receipts } = control
  if (faults.length === 0)
    return (
      <div className={classes.control} data-tone="good" role="status">
        <IconArrowsLeftRight size={17} aria-hidden="true" />
        <span>
          <strong>
            {t('accounting.control.mirrored', {
              count: statements,
              number: format.integer(statements),
              amount: format.cents(receipts),
            })}
          </strong>{' '}
          <span className={classes.quiet}>{t('accounting.control.explained')}</span>
        </span>
      </div>
    )
  const more = faults.length - TOLD
  return (
    <div className={classes.control} data-tone="bad" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <div>
        <strong>
          {t('accounting.control.faults', {
            count: faults.length,
            number: format.integer(faults.length),
          })}
        </strong>
        <ul>
          {faults.slice(0, TOLD).map((fault) => (
            <FaultLine key={`${fault.code} ${fault.number}`} fault={fault} />
          ))}
          {more > 0 && (
            <li>{t('accounting.control.more', { count: more, number: format.integer(more) })}</li>
          )}
        </ul>
      </div>
    </div>
  )
}
