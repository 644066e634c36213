import { everServed } from '#shared/domain/agreements/term-versions'
import { useNavigate, useParams } from 'react-router'
import type { Agreement, UnitType } from '#shared/domain/agreements/agreement'
import { addMonths, monthOf, readMonth, type Month } from '#shared/kernel/month'
import { compareNames } from '#shared/kernel/compare-names'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { holdKeysUntil, isAwaiting } from '../../ui/held-keys'
import { NoAgreement } from '../../settlement/no-agreement'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { monthOfYear, nearestMonth } from './units-model'
import { UnitsSheet } from './units-sheet'
import { UnitsToolbar } from './units-toolbar'
import { workspaceStore } from '../../client/workspace-store'
import { useWording } from '../../ui/use-wording'

/** The last selection, restored when the screen opens again. */
const lastUnits = workspaceStore<{
  readonly agreementId: string | undefined
  readonly month: Month | undefined
}>({ agreementId: undefined, month: undefined })

/** Acts, files and days of equipment: what an agreement gives besides hours, by month and body. */
export function UnitsScreen() {
  const { t } = useWording()
  const navigate = useNavigate()
  const params = useParams()
  const today = useToday()
  const { agreements: all } = useRegistry()
  const last = lastUnits.use()
  const wanted = params['agreementId'] ?? last.agreementId
  const agreements = all
    .filter(({ archived, id }) => !archived || id === wanted)
    .sort((a, b) => compareNames(a.title, b.title))
  const agreement =
    agreements.find(({ id }) => id === wanted) ??
    agreements.find(({ unitTypes = [] }) => unitTypes.length > 0) ??
    agreements[0]
  if (agreement === undefined)
    return <NoAgreement title={t('frame.navigation.units')} why={t('units.empty')} />

  const types = agreement.unitTypes ?? []
  const month =
    readMonth(params['month'] ?? '') ?? last.month ?? nearestMonth(agreement, monthOf(today))
  const only = types.find(({ id }) => id === params['unitTypeId']) ?? null
  const go = (to: Agreement, at: Month, type: UnitType | null): void => {
    lastUnits.set(() => ({ agreementId: to.id, month: at }))
    void navigate(paths.units(to.id, at, type?.id))
  }
  const shift = (steps: number): void => {
    // A further step counts from the month that was asked for last.
    const from = isAwaiting() ? (lastUnits.get().month ?? month) : month
    const to = only === null ? addMonths(from, steps) : monthOfYear(from, steps)
    holdKeysUntil(to)
    go(agreement, to, only)
  }
  return (
    <Screen
      title={t('frame.navigation.units')}
      toolbar={
        <UnitsToolbar
          agreements={agreements}
          agreement={agreement}
          month={month}
          only={only}
          onAgreement={(chosen) => go(chosen, nearestMonth(chosen, month), null)}
          onOnly={(type) => go(agreement, month, type)}
          shift={shift}
        />
      }
      scroll="inside"
    >
      {types.length === 0 || everServed(agreement).length === 0 ? (
        <EmptyState
          button={{
            label: t(types.length === 0 ? 'units.addTypes' : 'units.addBodies'),
            to: `${paths.agreement(agreement.id)}?modifier=${types.length === 0 ? 'units' : 'beneficiaries'}`,
          }}
          example={t('units.example')}
        >
          {t(types.length === 0 ? 'units.noTypes' : 'units.noBodies', {
            agreement: agreement.title,
          })}
        </EmptyState>
      ) : (
        <UnitsSheet
          key={`${agreement.id} ${only?.id ?? ''}`}
          agreement={agreement}
          month={month}
          only={only}
          shift={shift}
        />
      )}
    </Screen>
  )
}
