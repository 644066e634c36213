import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Budget } from '#shared/domain/accounting/budget'
import { useRegistry } from '../../client/use-registry'

/** Words for entries: names of budgets, bodies and agreements. */
export function useEntryWords() {
  const { t } = useTranslation()
  const { collectivities, agreements } = useRegistry()
  return useMemo(() => {
    const bodies = new Map(collectivities.map((body) => [body.id, body]))
    const titles = new Map(agreements.map(({ id, reference }) => [id, reference]))
    const body = (id: string): string => bodies.get(id)?.name ?? ''
    return {
      body,
      siret: (id: string): string => bodies.get(id)?.siret ?? '',
      agreement: (id: string): string => titles.get(id) ?? '',
      budget: ({ collectivityId, annexBudget }: Budget): string =>
        annexBudget === null
          ? body(collectivityId)
          : t('accounting.annexed', { body: body(collectivityId), budget: annexBudget }),
    }
  }, [t, collectivities, agreements])
}
