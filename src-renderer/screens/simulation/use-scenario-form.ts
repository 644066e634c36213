import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import { populationIn } from '#shared/domain/collectivities/collectivity'
import { quotasBy } from '#shared/domain/simulation/quotas-by'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { newId } from '../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import { readScenario, scenarioDraft, type KeyMaker, type ScenarioDraft } from './scenario-draft'
import { useScenarioLabels, type ScenarioPath } from './use-scenario-labels'

/** The form of a scenario. */
export type ScenarioForm = RecordForm<ScenarioDraft, ScenarioPath>

/** Makes keys of fixed quotas out of what is known of the bodies that an agreement serves in a year. */
function useKeyMaker(agreement: Agreement, year: number): KeyMaker {
  const { collectivities } = useRegistry()
  return useMemo(() => {
    const weekly = new Map(
      agreement.beneficiaries.map((one) => [one.collectivityId, one.weeklyMinutes]),
    )
    const bodies = collectivities.filter(({ id }) => everServed(agreement).includes(id))
    const by = (weightOf: (body: (typeof bodies)[number]) => number): AllocationKey | null =>
      quotasBy(bodies.map((body) => ({ collectivityId: body.id, weight: weightOf(body) })))
    return (choice) => {
      switch (choice) {
        case 'actualCost':
          return { kind: 'actualCost' }
        case 'tariffActual':
          return { kind: 'tariff', basis: 'actual' }
        case 'tariffContracted':
          return { kind: 'tariff', basis: 'contracted' }
        case 'equal':
          return by(() => 1)
        case 'population':
          return by((body) => populationIn(body, year) ?? 0)
        case 'forecast':
          return by(({ id }) => weekly.get(id) ?? 0)
      }
    }
  }, [agreement, collectivities, year])
}

/** The form that draws up a scenario (`null`) of an agreement, or changes one. */
export function useScenarioForm(
  agreement: Agreement,
  year: number,
  kept: Scenario | null,
  onSaved: (saved: Scenario) => void,
): ScenarioForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const { today } = useStatus()
  const save = useCommand('saveScenario', { notice: false })
  const makeKey = useKeyMaker(agreement, year)
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useScenarioLabels()
  return useRecordForm<ScenarioDraft, Scenario, ScenarioPath>({
    what: t(kept === null ? 'simulation.create' : 'simulation.form.edit'),
    initial: useMemo(() => scenarioDraft(kept, agreement, language), [kept, agreement, language]),
    labels,
    read: (draft) =>
      readScenario(
        draft,
        { id, agreement, createdOn: kept?.createdOn ?? today, makeKey },
        t,
        language,
      ),
    save: save.run,
    onSaved,
  })
}
