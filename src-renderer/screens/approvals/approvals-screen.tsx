import { Button } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { useState } from 'react'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { Busy } from '../../ui/busy'
import { CountedTabs } from '../../ui/counted-tabs'
import { useRegistry } from '../../client/use-registry'
import { useListSearch } from '../../forms/use-list-search'
import { NoAgreement } from '../../settlement/no-agreement'
import { Screen } from '../../ui/screen'
import { SelectionBar } from '../../ui/selection-bar'
import { Sheet } from '../../ui/sheet'
import type { ApprovalRow } from './approval-row'
import { ApprovalTable } from './approval-table'
import { ApproveDialog } from './approve-dialog'
import { DecideDialog, type Deciding } from './decide-dialog'
import { LockPane } from './lock-pane'
import { PeriodPane } from './period-pane'
import { PeriodPicker } from './period-picker'
import { RowButtons } from './row-buttons'
import { isInTab, TABS, type Tab } from './tab-of'
import { UnfilledStrip } from './unfilled-strip'
import { useApprovalActions } from './use-approval-actions'
import { useApprovalRows } from './use-approval-rows'
import { usePeriodChoice } from './use-period-choice'

/** Submits periods, approves them, sends them back or opens them again, and locks hours by date. */
export function ApprovalsScreen() {
  const { t } = useWording()
  const { agreements, locks } = useRegistry()
  const through = lockedThrough(locks)
  const LockSign = through === null ? IconLockOpen2 : IconLock
  const { period, choose } = usePeriodChoice()
  const found = useApprovalRows(period)
  const actions = useApprovalActions()
  const [tab, setTab] = useState<Tab>('all')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [pane, setPane] = useState<{ readonly agentId: string } | 'lock' | null>(null)
  const [deciding, setDeciding] = useState<Deciding | null>(null)

  const { holds, field, notFound } = useListSearch<ApprovalRow>(
    {
      label: t('approvals.table.search'),
      textsOf: ({ name, agent, state }) => [
        name,
        agent.registrationNumber,
        t(`approvals.state.${state}`),
      ],
    },
    found?.length ?? 0,
  )

  if (agreements.length === 0)
    return <NoAgreement title={t('frame.navigation.approvals')} why={t('approvals.empty')} />

  const rows = found ?? []
  const ofTab = rows.filter((row) => isInTab(row, tab) && holds(row))
  const picked = ofTab.filter(({ agent }) => chosen.has(agent.id))
  const shown =
    pane === null || pane === 'lock'
      ? undefined
      : rows.find(({ agent }) => agent.id === pane.agentId)
  const close = (): void => setPane(null)
  const approve = async (ids: readonly string[], reason = ''): Promise<void> => {
    if (await actions.approve(ids, reason)) setChosen(new Set())
  }
  const buttonsFor = (of: readonly ApprovalRow[]) => (
    <RowButtons
      rows={of}
      busy={actions.busy}
      onSubmit={(agentIds) => void actions.submit(agentIds, period)}
      onApprove={(ids) => void approve(ids)}
      onDecide={setDeciding}
    />
  )
  return (
    <Screen
      scroll="inside"
      period={period}
      title={t('frame.navigation.approvals')}
      secondary={
        <Button
          leftSection={<LockSign size={16} aria-hidden="true" />}
          aria-expanded={pane === 'lock'}
          onClick={() => setPane(pane === 'lock' ? null : 'lock')}
        >
          {through === null
            ? t('approvals.lock.none')
            : t('approvals.lock.through', { day: through })}
        </Button>
      }
      toolbar={
        <>
          <PeriodPicker
            period={period}
            onPeriod={(next) => {
              setChosen(new Set())
              choose(next)
            }}
          />
          <CountedTabs
            ml="auto"
            aria-label={t('approvals.tabs.label')}
            value={tab}
            onChange={setTab}
            tabs={TABS.map((value) => ({
              value,
              label: t(`approvals.tabs.${value}`),
              count: found?.filter((row) => isInTab(row, value)).length,
            }))}
          />
          {field}
        </>
      }
      pane={
        pane === 'lock' ? (
          <LockPane onClose={close} />
        ) : (
          shown !== undefined && (
            <PeriodPane row={shown} period={period} buttons={buttonsFor([shown])} onClose={close} />
          )
        )
      }
    >
      {found === undefined ? (
        <Busy>{t('common.loading')}</Busy>
      ) : (
        <>
          {rows.length > 0 && <UnfilledStrip rows={rows} period={period} />}
          <Sheet>
            <ApprovalTable
              rows={ofTab}
              chosen={chosen}
              onChoose={setChosen}
              shownId={shown?.agent.id ?? null}
              onShow={({ agent }) => setPane({ agentId: agent.id })}
              empty={
                notFound ??
                t(rows.length === 0 ? 'approvals.table.none' : 'approvals.table.noneOfTab')
              }
            />
          </Sheet>
        </>
      )}
      {picked.length > 0 && (
        <SelectionBar
          summary={t('approvals.bar.chosen', {
            count: picked.length,
            hours: minutes(picked.reduce((sum, { review }) => sum + review.done, 0)),
          })}
          clearLabel={t('approvals.bar.clear')}
          onClear={() => setChosen(new Set())}
        >
          {buttonsFor(picked)}
        </SelectionBar>
      )}
      {actions.waiting !== null && (
        <ApproveDialog
          waiting={actions.waiting}
          busy={actions.busy}
          onConfirm={(reason) => void approve(actions.waiting?.ids ?? [], reason)}
          onClose={actions.stopWaiting}
        />
      )}
      {deciding !== null && <DecideDialog deciding={deciding} onClose={() => setDeciding(null)} />}
    </Screen>
  )
}
