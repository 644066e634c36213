import { Button, Group } from '@mantine/core'
import { Fragment, useEffect, useRef } from 'react'
import { cents } from '#shared/kernel/cents'
import type { PayrollRehearsal } from '#shared/contract/payroll-views'
import type { HiddenParts } from '#shared/domain/imports/import-table'
import { agentNames } from '#shared/domain/agents/agent-names'
import { failureSentence } from '#shared/wording/failure-sentence'
import { offerFocus } from '../../../ui/offer-focus'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { SettledNotice } from '../../../forms/settled-notice'
import { Card } from '../../../ui/card'
import { PayTotalsList } from './pay-totals-list'
import { TableHead } from '../../../ui/table-head'
import classes from './payroll.module.css'
import table from '../../../ui/table.module.css'

interface PayEffectCardProps {
  /** What the workbook hides. */
  readonly hidden: HiddenParts
  readonly rehearsal: PayrollRehearsal
  /** Whether what was chosen since is not in it yet. */
  readonly isRehearsing: boolean
  readonly pending: boolean
  readonly onKeep: (leaveRefused: boolean) => void
}

/** Rows that are shown; the rest is counted. */
const MOST_SHOWN = 200

const STATES = ['added', 'changed', 'same', 'refused', 'total'] as const

/** The effect of the file, month by month, refused lines first; nothing is kept before it is asked. */
export function PayEffectCard(props: PayEffectCardProps) {
  const { hidden, rehearsal, isRehearsing, pending, onKeep } = props
  const { t, format, language } = useWording()
  const { agents } = useRegistry()
  const names = agentNames(agents)
  const { months } = rehearsal
  const count = (...states: readonly string[]): number =>
    months.filter(({ status }) => states.includes(status)).length
  const leftOut = cents(rehearsal.totals.file - rehearsal.totals.taken)
  const [changed, refused] = [count('added', 'changed'), count('refused')]
  const primary = useRef<HTMLButtonElement>(null)
  useEffect(() => offerFocus(primary.current), [])
  return (
    <Card
      title={t('payroll.effect')}
      subtitle={STATES.filter((state) => count(state) > 0)
        .map((state) => t(`payroll.counts.${state}`, { count: count(state) }))
        .join(', ')}
      flush
      footer={
        <Group justify="flex-end" wrap="nowrap">
          {changed === 0 && !isRehearsing && <span>{t('payroll.nothingNew')}</span>}
          <Button
            variant="filled"
            aria-keyshortcuts="Control+S"
            ref={primary}
            disabled={changed === 0 || rehearsal.totals.differences.length > 0 || isRehearsing}
            loading={pending}
            onClick={() => onKeep(refused > 0)}
          >
            {leftOut === 0
              ? t('payroll.keep', { count: changed })
              : t('payroll.keepWithout', { count: changed, amount: leftOut })}
          </Button>
        </Group>
      }
    >
      <SettledNotice settled={rehearsal.settled} />
      <PayTotalsList hidden={hidden} rehearsal={rehearsal} />
      <div className={classes.scroller}>
        <table className={`${table.plain} ${classes.effect}`}>
          <TableHead
            titles={(
              ['line', 'agent', 'month', 'inFile', 'leftOut', 'before', 'after', 'state'] as const
            ).map((column) =>
              t(column === 'leftOut' ? 'payroll.leftOut' : `payroll.column.${column}`),
            )}
          />
          <tbody>
            {months.slice(0, MOST_SHOWN).map(({ lines, agentId, month, before, after, ...row }) => (
              <Fragment key={`${row.status} ${lines.join()} ${month ?? ''}`}>
                <tr data-status={row.status}>
                  <th scope="row">{lines.join(', ')}</th>
                  <td>{names.get(agentId ?? '') ?? '—'}</td>
                  <td>{month === null ? '—' : format.month(month, 'long')}</td>
                  <td>{format.amount(row.inFile)}</td>
                  <td>
                    {row.status === 'refused'
                      ? format.amount(row.inFile)
                      : row.leftOut.map(({ column, amount }) => (
                          <div key={column}>{t('payroll.totals.column', { column, amount })}</div>
                        ))}
                  </td>
                  <td>{before === null ? '—' : format.amount(before)}</td>
                  <td>{after === null ? '—' : format.amount(after)}</td>
                  <td>{t(`payroll.status.${row.status}`)}</td>
                </tr>
                {row.failures.length > 0 && (
                  <tr data-status={row.status} className={classes.why}>
                    <td colSpan={8}>
                      {row.failures.map((each) => failureSentence(each, language)).join(' ')}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
