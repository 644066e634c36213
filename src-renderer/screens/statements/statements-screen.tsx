import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useAllocation } from '../../client/use-allocation'
import { useRegistry } from '../../client/use-registry'
import { SearchField } from '../../forms/search-field'
import { BlockedNotice } from '../../settlement/blocked-notice'
import { ForeseenNotice } from '../../settlement/foreseen-notice'
import { NatureSwitch } from '../../settlement/nature-switch'
import { NoAgreement } from '../../settlement/no-agreement'
import { SettlementUnderWay } from '../../settlement/settlement-under-way'
import { SettlementToolbar } from '../../settlement/settlement-toolbar'
import { usePeriodName } from '../../settlement/use-period-name'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { sentOn } from '#shared/domain/payments/statement-stage'
import { textsHold } from '#shared/kernel/fold-text'
import { longerProvisionals } from '#shared/domain/statements/in-the-way'
import { statementNumber } from '#shared/domain/statements/statement-number'
import { useWording } from '../../ui/use-wording'
import { CountedTabs } from '../../ui/counted-tabs'
import { failureSentence } from '#shared/wording/failure-sentence'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { Sheet } from '../../ui/sheet'
import { BatchBar } from './batch-bar'
import { CancelDialog } from './cancel-dialog'
import { IssueDialog } from './issue-dialog'
import { ExportDialog } from './export-dialog'
import { OpenParts } from './open-parts'
import { PreviewPane } from './preview-pane'
import type { Row } from './row'
import { rowStage, type RowStage } from './row-stage'
import { SendingDialog } from './sending-dialog'
import { StatementTable } from './statement-table'
import { useAskedDrafts } from './use-asked-drafts'
import { useShownStatement } from './use-shown-statement'
import { useStatementActions } from './use-statement-actions'
import { useStatementRows } from './use-statement-rows'
import { whyEmpty } from './why-empty'

const TABS = ['all', 'draft', 'issued', 'cancelled'] as const
type Tab = (typeof TABS)[number]

/** Draws up, issues, shows and writes the refund statements of a period. */
export function StatementsScreen() {
  const { t, language } = useWording()
  const navigate = useNavigate()
  const { id: shownKey } = useParams()
  const periodName = usePeriodName()
  const registry = useRegistry()
  const { collectivities } = registry
  const { agreement, period, nature, choose } = useSettlementChoice()
  const { data: allocation } = useAllocation(agreement?.id ?? null, period, nature)
  const { rows, next } = useStatementRows(agreement, period, allocation, nature)
  useShownStatement(shownKey)
  const actions = useStatementActions(agreement, period, nature)
  const [tab, setTab] = useState<Tab>('all')
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const issueButton = useAskedDrafts(rows, setChosen)
  const [asking, setAsking] = useState(false)
  const [sending, setSending] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [cancelling, setCancelling] = useState<Row | null>(null)

  const names = bodyNames(collectivities)
  const nameOf = (id: string): string => names.get(id) ?? ''
  const listed = rows.filter(
    ({ state, issued, collectivityId }) =>
      (tab === 'all' || state === tab) &&
      textsHold([nameOf(collectivityId), issued?.number ?? ''], query),
  )
  const picked = rows.filter(({ key }) => chosen.has(key))
  const drafts = picked.filter(({ state }) => state === 'draft')
  const shown = rows.find(({ key }) => key === shownKey)
  const year = Number(period.to.slice(0, 4))
  const numbers = {
    first: statementNumber(year, next),
    last: statementNumber(year, next + Math.max(0, drafts.length - 1)),
  }
  const show = (key?: string): void => void navigate(paths.statements(key))
  const issue = async (reason: string): Promise<void> => {
    if (!(await actions.issue(picked, reason))) return
    setChosen(new Set())
    setAsking(false)
  }
  const stageOf = (row: Row): RowStage => rowStage(row, registry, allocation, nature)
  const unchecked = drafts.filter((row) => stageOf(row) === 'draft')
  const unsent = picked.flatMap(({ issued }) =>
    issued?.cancelled === null && sentOn(issued) === null ? [issued.id] : [],
  )
  const issuedIds = picked.flatMap(({ issued }) => (issued === null ? [] : [issued.id]))
  // Only accounts of absent bodies may be left to issue then, which need no amount.
  const blocked =
    allocation?.billed === null && rows.every(({ state, absent }) => state !== 'draft' || absent)

  if (agreement === undefined) {
    return <NoAgreement title={t('words.refundStatements')} why={t('statements.empty')} />
  }
  const longer =
    nature === 'actual' ? longerProvisionals(agreement.id, period, registry.statements) : []
  const nothing = whyEmpty({
    rows,
    isComputing: allocation === undefined,
    isHeld: longer.length > 0 || blocked || agreement.archived,
  })
  return (
    <Screen
      title={t('words.refundStatements')}
      context={`${agreement.title}, ${periodName(period)}`}
      secondary={
        <>
          <NatureSwitch />
          <Button component={Link} to={paths.payments()}>
            {t('payments.toFollow')}
          </Button>
          <Button loading={actions.verifying} onClick={() => void actions.verify()}>
            {t('statements.verify')}
          </Button>
        </>
      }
      scroll="inside"
      toolbar={
        <>
          <SettlementToolbar />
          <CountedTabs
            aria-label={t('statements.tabs.label')}
            value={tab}
            onChange={setTab}
            tabs={TABS.map((value) => ({
              value,
              label: t(`statements.tabs.${value}`),
              count:
                allocation === undefined
                  ? undefined
                  : rows.filter(({ state }) => value === 'all' || state === value).length,
            }))}
          />
          <SearchField label={t('statements.search')} value={query} onChange={setQuery} />
        </>
      }
      pane={
        shown !== undefined && (
          <PreviewPane
            row={shown}
            body={nameOf(shown.collectivityId)}
            agreementId={agreement.id}
            period={period}
            nature={nature}
            onClose={() => show()}
            onSave={(id) => void actions.save([id])}
            onCancel={setCancelling}
          />
        )
      }
    >
      {agreement.archived && (
        <Notice mb="card" fz="text" role="status">
          {failureSentence({ code: 'agreementArchived', title: agreement.title }, language)}
        </Notice>
      )}
      <SettlementUnderWay mb="card" />
      {blocked && !agreement.archived && (
        <BlockedNotice why={t('statements.blocked')} allocation={allocation} />
      )}
      {longer.map(({ period: whole, count }) => (
        <Notice key={`${whole.from} ${whole.to}`} mb="card" fz="text" role="status">
          {t('statements.longerProvisionals', { count, ...whole })}
          <Button size="xs" onClick={() => choose({ period: whole })}>
            {periodName(whole)}
          </Button>
        </Notice>
      ))}
      {nature === 'actual' && (
        <OpenParts
          agreementId={agreement.id}
          period={period}
          onChoose={(part) => choose({ period: part })}
        />
      )}
      <ForeseenNotice agreement={agreement} allocation={allocation} />
      <Sheet>
        <StatementTable
          rows={listed}
          stageOf={stageOf}
          nameOf={nameOf}
          chosen={chosen}
          onChoose={setChosen}
          shownKey={shownKey ?? null}
          onShow={({ key }) => show(key)}
          empty={query === '' ? t(nothing) : t('statements.notFound', { query })}
        />
      </Sheet>
      {picked.length > 0 && (
        <BatchBar
          rows={picked}
          {...numbers}
          issueButton={issueButton}
          unchecked={unchecked.length}
          unsent={unsent.length}
          onCheck={() => void actions.check(unchecked)}
          onSend={() => setSending(true)}
          onIssue={() => setAsking(true)}
          onSave={() => void actions.save(issuedIds)}
          onExport={() => setExporting(true)}
          onClear={() => setChosen(new Set())}
        />
      )}
      {asking && (
        <IssueDialog
          agreementId={agreement.id}
          period={period}
          nature={nature}
          drafts={drafts}
          {...numbers}
          busy={actions.issuing}
          onIssue={(reason) => void issue(reason)}
          onClose={() => setAsking(false)}
        />
      )}
      {sending && (
        <SendingDialog
          ids={unsent}
          onSaved={() => setSending(false)}
          onClose={() => setSending(false)}
        />
      )}
      {exporting && (
        <ExportDialog
          count={issuedIds.length}
          onConfirm={(choice) => {
            setExporting(false)
            void actions.save(issuedIds, choice)
          }}
          onCancel={() => setExporting(false)}
        />
      )}
      {cancelling !== null && <CancelDialog row={cancelling} onClose={() => setCancelling(null)} />}
    </Screen>
  )
}
