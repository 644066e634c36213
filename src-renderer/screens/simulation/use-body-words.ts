import { useWording } from '../../ui/use-wording'
import type { ScenarioRow } from './table-rows'

/** Writes what a body pays in fact and under a scenario, by its place; `null` where the scenario gives no amounts. */
export function useBodyWords(): (row: ScenarioRow, at: number) => string | null {
  const { t } = useWording()
  return ({ name, before, cells }, at) => {
    const cell = cells[at] ?? null
    if (cell === null) return null
    const { after, difference, perInhabitant, outside } = cell
    const values = { body: name, before, after }
    // One that is excluded still pays the kilometres charged to it.
    if (outside === 'excluded' && after === 0) return t('simulation.council.left', values)
    if (outside === 'keeps' && difference === 0) return t('simulation.council.kept', values)
    if (difference === 0) return t('simulation.council.same', values)
    const moved = { ...values, difference }
    return perInhabitant === null
      ? t('simulation.council.moves', moved)
      : t('simulation.council.movesEach', { ...moved, each: perInhabitant })
  }
}
