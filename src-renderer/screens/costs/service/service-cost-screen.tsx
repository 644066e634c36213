import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../../client/paths'
import { useRegistry } from '../../../client/use-registry'
import { Busy } from '../../../ui/busy'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Screen } from '../../../ui/screen'
import { CostTabs } from '../cost-tabs'
import { CostYearSwitch } from '../cost-year-switch'
import { ChargePane } from './charge-pane'
import { DenominatorsCard } from './denominators-card'
import { ServiceTable } from './service-table'
import { useServiceYear } from './use-service-year'
import { workspaceStore } from '../../../client/workspace-store'
import { latestCostYear } from '#shared/domain/costs/latest-cost-year'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementToShow } from '#shared/domain/agreements/agreement-to-show'
import { day } from '#shared/kernel/day'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { useYearFacts } from '../../../client/use-year-facts'
import { Select } from '../../../ui/select'

/** The latest year in which the cost of a service has figures, this year where none has; `null` while it is looked for. */
function useLatestYear(agreement: Agreement | undefined): number | null {
  const today = useToday()
  const { serviceCharges } = useRegistry()
  const { data } = useYearFacts()
  if (agreement === undefined || data === undefined) return null
  return latestCostYear(agreement, serviceCharges, data.costs, today)
}

/** The year that was chosen last in this session; `null`: none, so the present one or that of the charge. */
const serviceYear = workspaceStore<number | null>(null)

/** In the address, in place of an identifier: the pane adds a charge. */
const NEW = 'nouvelle'

/** What a service costs over a year, besides its agents' pay: forecast from the last accounts, then actual. */
export function ServiceCostScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const params = useParams()
  const today = useToday()
  const { agreements, serviceCharges } = useRegistry()
  const living = agreements.filter(({ archived }) => !archived)
  const agreement =
    living.find(({ id }) => id === params['agreementId']) ??
    agreementToShow(living, { from: day(`${today.slice(0, 4)}-01-01`), to: today })
  const kept = serviceCharges.find(({ id }) => id === params['chargeId']) ?? null
  const [chosenYear, setYear] = [serviceYear.use(), (year: number) => serviceYear.set(() => year)]
  const latest = useLatestYear(agreement)
  const known = chosenYear ?? (kept === null ? latest : Number(kept.period.from.slice(0, 4)))
  const year = known ?? Number(today.slice(0, 4))
  const cost = useServiceYear(agreement, year)
  const open = (chargeId?: string): void =>
    void navigate(paths.serviceCost(agreement?.id, chargeId))
  if (agreement === undefined)
    return (
      <Screen title={t('serviceCost.title')} toolbar={<CostTabs />}>
        <EmptyState
          button={{
            label: t('common.openAgreements'),
            onClick: () => void navigate(paths.agreements()),
          }}
        >
          {t('serviceCost.noAgreement')}
        </EmptyState>
      </Screen>
    )
  // A new charge is of the year that is shown: its form waits for it.
  const adding = params['chargeId'] === NEW && known !== null
  return (
    <Screen
      title={t('serviceCost.title')}
      context={<CostYearSwitch year={year} onYear={setYear} />}
      primary={
        <Button
          variant="filled"
          leftSection={<IconPlus size={17} aria-hidden="true" />}
          onClick={() => open(NEW)}
        >
          {t('serviceCost.add')}
        </Button>
      }
      toolbar={
        <>
          <CostTabs />
          {living.length > 1 && (
            <Select
              size="xs"
              w={280}
              aria-label={t('words.agreement')}
              data={living.map(({ id, title, reference }) => ({
                value: id,
                label: `${title} (${reference})`,
              }))}
              value={agreement.id}
              onChange={(id) => void navigate(paths.serviceCost(id ?? undefined))}
              allowDeselect={false}
            />
          )}
        </>
      }
      pane={
        adding || kept !== null ? (
          <ChargePane
            key={kept?.id ?? NEW}
            kept={kept}
            agreementId={agreement.id}
            year={year}
            onClose={() => open()}
          />
        ) : undefined
      }
    >
      <Stack gap="card">
        <Card
          title={agreement.title}
          subtitle={t('serviceCost.subtitle', { reference: agreement.reference, year })}
          flush
        >
          {cost == null ? (
            <Text component="div" px="lg" pt="snug" pb="md" c="dimmed" fz="column">
              {cost === undefined ? (
                <Busy>{t('common.computing')}</Busy>
              ) : (
                t('serviceCost.outOfTerm', { year })
              )}
            </Text>
          ) : (
            <>
              <ServiceTable cost={cost} year={year} chosen={kept?.id ?? null} onOpen={open} />
              <Text px="lg" pt="snug" pb="md" c="dimmed" fz="column">
                {cost.rows.length === 0 ? t('serviceCost.none') : t('serviceCost.byDays')}
              </Text>
            </>
          )}
        </Card>
        {cost?.actual != null && (
          <DenominatorsCard facts={cost.facts} allocation={cost.allocation} cost={cost.actual} />
        )}
      </Stack>
    </Screen>
  )
}
