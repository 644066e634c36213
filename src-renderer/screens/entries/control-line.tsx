import { IconAlertTriangle, IconArrowsLeftRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { MirrorControl, MirrorFault } from '#shared/domain/accounting/mirror-control'
import type { PlanFault } from '#shared/domain/accounting/plan-control'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'
import looks from '../../ui/looks.module.css'

/** The most faults listed. */
const MOST_LISTED = 3

function FaultLine({ fault }: { readonly fault: MirrorFault }) {
  const { t } = useWording()
  const { number } = fault
  switch (fault.code) {
    case 'accountMissing':
      return <li>{t(`accounting.control.accountMissing_${fault.side}`, { number })}</li>
    case 'closedYearMissing':
      return <li>{t('accounting.control.closedYearMissing', { number, year: fault.year })}</li>
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
            receipt: fault.receipt,
            expense: fault.expense,
          })}
        </li>
      )
  }
}

/** A rule of the plan whose accounts have others as mirror in the usual plan; a click opens it. */
function WrongRule({ fault }: { readonly fault: PlanFault }) {
  const { t } = useWording()
  const usual = fault.usual.map((pair) => t('accounting.control.usualPair', { ...pair }))
  return (
    <li>
      {t('accounting.control.wrongRule', {
        day: fault.from,
        receipt: fault.receipt,
        expense: fault.expense,
        usual,
      })}{' '}
      <Link to={paths.accounts(fault.ruleId)} data-leads>
        {t('accounting.filling.toPlan')}
      </Link>
    </li>
  )
}

/** The result of the control where nothing is wrong. */
function Mirrored({ statements, receipts }: MirrorControl) {
  const { t } = useWording()
  return (
    <Notice gap="sm" mb="card" bg="var(--sunken)" c="var(--ink)" role="status">
      <IconArrowsLeftRight size={17} color="var(--accent)" aria-hidden="true" />
      <span>
        <strong>{t('accounting.control.mirrored', { count: statements, amount: receipts })}</strong>{' '}
        <span className={looks.quiet}>{t('accounting.control.explained')}</span>
      </span>
    </Notice>
  )
}

interface ControlLineProps {
  readonly control: MirrorControl
  /** Rules of the plan that are no mirror. */
  readonly rules: readonly PlanFault[]
}

/** Whether what lenders claim is what debtors pay, account for account; or which statements and rules say otherwise. */
export function ControlLine({ control, rules }: ControlLineProps) {
  const { t } = useWording()
  const { faults } = control
  if (faults.length === 0 && rules.length === 0) return <Mirrored {...control} />
  const more = faults.length - MOST_LISTED
  return (
    <Notice gap="sm" align="flex-start" mb="card" role="status">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <div>
        {rules.length > 0 && (
          <>
            <strong>{t('accounting.control.rules', { count: rules.length })}</strong>
            <ul className={looks.dotted}>
              {rules.map((fault) => (
                <WrongRule key={fault.ruleId} fault={fault} />
              ))}
            </ul>
          </>
        )}
        {faults.length > 0 && (
          <>
            <strong>{t('accounting.control.faults', { count: faults.length })}</strong>
            <ul className={looks.dotted}>
              {faults.slice(0, MOST_LISTED).map((fault) => (
                <FaultLine key={JSON.stringify(fault)} fault={fault} />
              ))}
              {more > 0 && <li>{t('accounting.control.more', { count: more })}</li>}
            </ul>
          </>
        )}
      </div>
    </Notice>
  )
}
