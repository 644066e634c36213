import { annexUnifiedForecast } from './annex-unified-forecast'
import type { Clause } from './clause'

/** What each body foresees, where no law asks it. */
export const annexUsualForecast: Clause = {
  ...annexUnifiedForecast,
  law: [],
}
