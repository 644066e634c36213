import { Button, SegmentedControl, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { SUPPORT_METHODS, type SupportStudy } from '#shared/domain/costs/support-study'
import { studyOf, type SupportTable } from '#shared/domain/costs/support-table'
import type { Cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormNotice } from '../../../forms/form-notice'
import { useRecordForm } from '../../../forms/use-record-form'
import { SaveButton } from '../../../forms/save-button'
import { Card } from '../../../ui/card'
import { Screen } from '../../../ui/screen'
import { CostTabs } from '../cost-tabs'
import { CostYearSwitch } from '../cost-year-switch'
import { readTable, withSupport, type TableDraft } from './support-draft'
import { SupportGrid, type SupportField } from './support-grid'
import { SupportResults } from './support-results'
import classes from './supports.module.css'
import { useSupportTable } from './use-support-table'

interface SupportsFormProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

const chargeId = (agreementId: string, year: number): string =>
  `support-${agreementId}-${String(year)}`

/** The table of support services of a year, which is kept, and its shares by three methods; one is kept as a charge. */
export function SupportsForm({ year, onYear }: SupportsFormProps) {
  const { t, language } = useWording()
  const title = t('allocation.other.support.long')
  const charge = useCommand('saveServiceCharge')
  const { kept, receivers, initial, from } = useSupportTable(year)
  const [charged, setCharged] = useState<{ readonly title: string; readonly id: string } | null>(
    null,
  )
  const { serviceCharges } = useRegistry()
  // Ctrl+Z takes the charge back.
  const isCharged = serviceCharges.some(({ id }) => id === chargeId(charged?.id ?? '', year))
  const afterwards = useRef<(() => void) | null>(null)
  const form = useRecordForm<TableDraft, SupportTable, SupportField>({
    what: title,
    initial,
    isKept: kept !== null,
    labels: {
      'supports.name': t('supports.name'),
      'supports.cost': t('supports.cost'),
      'supports.toSupports': t('supports.given'),
      'supports.toReceivers': t('supports.given'),
    },
    read: (draft) => readTable(draft, receivers, year, new DraftTexts(t, language)),
    save: useCommand('saveSupportTable', { notice: false }).run,
    onSaved: () => afterwards.current?.(),
  })
  const { supports, method } = form.draft
  const unsaved = form.dirty || from !== null
  const submit = (then: (() => void) | null): void => {
    afterwards.current = then
    if (unsaved) form.submit()
    else then?.()
  }
  const nameOf = (id: string | null): string =>
    receivers.find(({ agreementId }) => agreementId === id)?.name ?? ''
  const study = form.read.ok ? studyOf(form.read.value, nameOf) : null
  const keep = async (of: SupportStudy, at: number, amount: Cents): Promise<void> => {
    const { agreementId, name } = receivers[at] ?? { agreementId: null, name: '' }
    if (agreementId === null) return
    const answer = await charge.run({
      id: chargeId(agreementId, year),
      agreementId,
      kind: 'support',
      label: t('supports.label', { year }),
      justification: t('supports.justification', {
        method: t(`supports.method.${method}`),
        services: of.supports.map((one) => one.name).join(', '),
      }).slice(0, 300),
      period: yearPeriod(year),
      forecast: null,
      actual: amount,
      support: { method, study: of },
    })
    if (answer.ok) setCharged({ title: name, id: agreementId })
  }
  return (
    <>
      <Screen
        title={title}
        context={<CostYearSwitch year={year} onYear={(next) => form.leave(() => onYear(next))} />}
        toolbar={<CostTabs />}
        primary={
          <SaveButton onSave={() => submit(null)} disabled={!unsaved} pending={form.pending} />
        }
      >
        <Stack gap="card">
          <FormNotice form={form} boxed />
          <Card
            title={t('supports.grid')}
            subtitle={
              kept === null && from !== null
                ? t('supports.carried', { from, year })
                : t('supports.gridNote')
            }
            aside={
              <Button
                size="xs"
                leftSection={<IconPlus size={15} aria-hidden="true" />}
                data-once
                onClick={() => form.change({ supports: withSupport(supports, receivers.length) })}
              >
                {t('supports.add')}
              </Button>
            }
            flush
          >
            <SupportGrid
              drafts={supports}
              receivers={receivers}
              field={form.field}
              onChange={(next) => form.change({ supports: next })}
            />
          </Card>
          <Card
            title={t('supports.results')}
            subtitle={t(`supports.methodNote.${method}`)}
            aside={
              <SegmentedControl
                aria-label={t('supports.keptMethod')}
                data={SUPPORT_METHODS.map((each) => ({
                  value: each,
                  label: t(`supports.method.${each}`),
                }))}
                value={method}
                onChange={(next) => form.change({ method: next })}
              />
            }
            flush
          >
            {study === null ? (
              <p className={classes.quiet}>{t('supports.incomplete')}</p>
            ) : (
              <SupportResults
                study={study}
                method={method}
                pooled={receivers.length - 1}
                pending={charge.pending || form.pending}
                onKeep={(at, amount) => submit(() => void keep(study, at, amount))}
              />
            )}
            {charged !== null && isCharged && (
              <p className={classes.quiet} role="status">
                {t('supports.kept', { title: charged.title, year })}{' '}
                <Link to={paths.serviceCost(charged.id)} data-leads>
                  {t('supports.toService')}
                </Link>
              </p>
            )}
          </Card>
        </Stack>
      </Screen>
      {form.dialog}
    </>
  )
}
