import type { PriceLine } from './price-line'

/** Whether a line counts days one by one, so that each can be listed. */
export const countsDays = ({ rated }: PriceLine): boolean =>
  rated.kind === 'day' ||
  rated.kind === 'halfDay' ||
  (rated.kind === 'hour' && rated.basis === 'actual' && rated.beyond !== undefined)
