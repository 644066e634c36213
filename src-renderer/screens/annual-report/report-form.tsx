import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { blankReport, type WrittenReport } from '#shared/domain/reports/annual-report'
import type { ReportBlock } from '#shared/wording/report-block'
import { reportBlocks } from '#shared/wording/report-blocks'
import { SCREEN_NEEDS_IT } from '../../client/desk-query'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { FormNotice } from '../../forms/form-notice'
import { useRecordForm } from '../../forms/use-record-form'
import { SaveButton } from '../../forms/save-button'
import { Card } from '../../ui/card'
import { Screen } from '../../ui/screen'
import { YearSwitch } from '../../ui/year-switch'
import { BlockView } from './block-view'
import { DifferencesCard } from './differences-card'
import { ReportButtons } from './report-buttons'
import { readReport, reportDraft, type ReportDraft } from './report-draft'
import { Busy } from '../../ui/busy'

interface ReportFormProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

interface Part {
  readonly title: string | null
  readonly blocks: readonly ReportBlock[]
}

/** The pieces under each heading; those before the first have none. */
function partsOf(blocks: readonly ReportBlock[]): readonly Part[] {
  const parts: { title: string | null; blocks: ReportBlock[] }[] = [{ title: null, blocks: [] }]
  for (const block of blocks)
    if (block.kind === 'heading') parts.push({ title: block.text, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  return parts
}

/** The report of a year: figures as they are described for paper, and text blocks to be typed between them. */
export function ReportForm({ year, onYear }: ReportFormProps) {
  const { t, language } = useWording()
  const today = useToday()
  const { annualReports, workspace } = useRegistry()
  const report = useMemo(
    () => annualReports.find((one) => one.year === year) ?? blankReport(year),
    [annualReports, year],
  )
  const then = useRef<(() => void) | null>(null)
  const form = useRecordForm<ReportDraft, WrittenReport, never>({
    what: t('annualReport.title'),
    initial: reportDraft(report),
    isKept: true,
    labels: {},
    read: (draft) => readReport(draft, year),
    save: useCommand('saveAnnualReport', { notice: false }).run,
    onSaved: () => {
      then.current?.()
      then.current = null
    },
  })
  const { internal, written } = form.draft
  const { data: view } = useDesk('readReport', { year, internal }, SCREEN_NEEDS_IT)
  const submit = (): void => {
    then.current = null
    form.submit()
  }
  const onKept = (next: () => void): void => {
    if (!form.dirty) {
      next()
      return
    }
    then.current = next
    form.submit()
  }
  const parts = useMemo(
    () =>
      view === undefined
        ? []
        : partsOf(
            reportBlocks(
              { report, figures: view.figures, workspace: workspace?.name ?? '', today },
              language,
            ),
          ),
    [view, report, workspace, today, language],
  )
  const change = (place: string, text: string): void =>
    form.change((draft) => ({ written: { ...draft.written, [place]: text } }))
  const show = (blocks: Part['blocks']) =>
    blocks.map((block, at) => (
      <BlockView
        key={block.kind === 'typed' ? block.place : at}
        block={block}
        value={block.kind === 'typed' ? (written[block.place] ?? '') : ''}
        onChange={(text) => {
          if (block.kind === 'typed') change(block.place, text)
        }}
      />
    ))
  return (
    <>
      <Screen
        title={t('annualReport.title')}
        context={
          <YearSwitch
            year={year}
            onYear={(next) => form.leave(() => onYear(next))}
            words={{
              year: t('costs.year', { year }),
              previous: t('costs.previousYear', { year: year - 1 }),
              next: t('costs.nextYear', { year: year + 1 }),
            }}
          />
        }
        toolbar={
          <Group gap="sm">
            <ReportButtons year={year} isFrozen={report.frozen !== null} onKept={onKept} />
            <Checkbox
              size="xs"
              label={t('annualReport.showPersonal')}
              checked={internal}
              disabled={report.frozen !== null}
              onChange={(event) => form.change({ internal: event.currentTarget.checked })}
            />
          </Group>
        }
        secondary={
          <Button component={Link} to={paths.savings()}>
            {t('savings.title')}
          </Button>
        }
        primary={<SaveButton onSave={submit} disabled={!form.dirty} pending={form.pending} />}
      >
        {view === undefined ? (
          <Busy>{t('common.computing')}</Busy>
        ) : (
          <Stack gap="card">
            <FormNotice form={form} boxed />
            {parts.map(({ title, blocks }) =>
              title === null ? (
                <Stack key="" gap="half">
                  {show(blocks)}
                </Stack>
              ) : (
                <Card key={title} title={title}>
                  <Stack gap="sm">{show(blocks)}</Stack>
                </Card>
              ),
            )}
            {report.frozen !== null && <DifferencesCard {...view} />}
          </Stack>
        )}
      </Screen>
      {form.dialog}
    </>
  )
}
