import type { TFunction } from 'i18next'
import type { StatementContent } from '#shared/domain/statements/statement'

/** Kilometres charged at one rate: agent, distance, rate, vehicle and bracket. */
export const travelLineWords = (
  line: NonNullable<StatementContent['travel']>[number],
  t: TFunction,
): string =>
  t('travel.line', {
    agent: line.agent,
    distance: line.tenths,
    rate: line.rate,
    vehicle: t(`travel.vehicle.${line.vehicle}`),
    bracket: t(`travel.bracket.${line.bracket}`),
  })
