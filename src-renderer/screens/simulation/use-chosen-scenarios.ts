import { useMemo, useState } from 'react'
import type { Scenario } from '#shared/domain/simulation/scenario'

/** At most two scenarios side by side, and how to show another in a place. */
export interface ChosenScenarios {
  readonly shown: readonly Scenario[]
  readonly show: (place: number, id: string) => void
}

/** The scenarios compared: those chosen, else the first two. One chosen in both places changes places. */
export function useChosenScenarios(scenarios: readonly Scenario[]): ChosenScenarios {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const shown = useMemo(() => {
    const wanted = chosen.flatMap((id) => scenarios.find((one) => one.id === id) ?? [])
    const others = scenarios.filter(({ id }) => !chosen.includes(id))
    return [...wanted, ...others].slice(0, 2)
  }, [chosen, scenarios])
  const show = (place: number, id: string): void => {
    const other = shown.filter((_, index) => index !== place).map((one) => one.id)
    const kept = other.filter((each) => each !== id)
    setChosen(place === 0 ? [id, ...kept] : [...kept, id])
  }
  return { shown, show }
}
