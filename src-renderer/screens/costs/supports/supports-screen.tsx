import { Button, SegmentedControl, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SUPPORT_METHODS, type SupportMethod } from '#shared/domain/costs/support-study'
import type { Cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { paths } from '../../../client/paths'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { Card } from '../../../ui/card'
import { Screen } from '../../../ui/screen'
import { CostTabs } from '../cost-tabs'
import { readSupports, supportDrafts, withSupport } from './support-draft'
import { SupportGrid } from './support-grid'
import { SupportResults } from './support-results'
import classes from './supports.module.css'

/** The part of support services that pooled services pay, by three methods; one is kept as a charge with its study. */
export function SupportsScreen() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { today } = useStatus()
  const { agreements, serviceCharges } = useRegistry()
  const save = useCommand('saveServiceCharge')
  const pooled = agreements.filter(({ archived }) => !archived)
  const receivers = [...pooled.map(({ title }) => title), t('supports.others')]
  const last = serviceCharges.findLast(({ support }) => support !== undefined)?.support
  const [drafts, setDrafts] = useState(() =>
    last === undefined
      ? withSupport([], receivers.length)
      : supportDrafts(last.study, receivers, language),
  )
  const [method, setMethod] = useState<SupportMethod>(last?.method ?? 'direct')
  const [kept, setKept] = useState<{ readonly title: string; readonly id: string } | null>(null)
  const year = Number(today.slice(0, 4)) - 1
  const study = readSupports(drafts, receivers)
  const keep = async (at: number, amount: Cents): Promise<void> => {
    const agreement = pooled[at]
    if (agreement === undefined || study === null) return
    const answer = await save.run({
      id: `support-${agreement.id}-${String(year)}`,
      agreementId: agreement.id,
      kind: 'support',
      label: t('supports.label', { year }),
      justification: t('supports.justification', {
        method: t(`supports.method.${method}`),
        services: study.supports.map(({ name }) => name).join(', '),
      }).slice(0, 300),
      period: yearPeriod(year),
      forecast: null,
      actual: amount,
      support: { method, study },
    })
    if (answer.ok) setKept({ title: agreement.title, id: agreement.id })
  }
  return (
    <Screen title={t('allocation.other.support.long')} toolbar={<CostTabs />}>
      <Stack gap="card">
        <Card
          title={t('supports.grid')}
          subtitle={t('supports.gridNote')}
          aside={
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={15} aria-hidden="true" />}
              onClick={() => setDrafts(withSupport(drafts, receivers.length))}
            >
              {t('supports.add')}
            </Button>
          }
          flush
        >
          <SupportGrid drafts={drafts} receivers={receivers} onChange={setDrafts} />
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
              onChange={setMethod}
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
              pooled={pooled.length}
              pending={save.pending}
              onKeep={(at, amount) => void keep(at, amount)}
            />
          )}
          {kept !== null && (
            <p className={classes.quiet} role="status">
              {t('supports.kept', { title: kept.title, year })}{' '}
              <Link to={paths.serviceCost(kept.id)}>{t('supports.toService')}</Link>
            </p>
          )}
        </Card>
      </Stack>
    </Screen>
  )
}
