import type { IndicatorCode } from '../indicators/indicator'
import type { ReportFigures } from './report-figures'

/** A figure of a service that is compared. */
export const SERVICE_FIGURES = [
  'cost',
  'billed',
  'lenderPart',
  'minutes',
  'contracted',
  'fullTimes',
] as const

/** A figure of a service that is compared. */
export type ServiceFigure = (typeof SERVICE_FIGURES)[number]

/** A figure that is another today than it was when the report was frozen; `null` where there is none. */
export type ReportDifference = { readonly then: number | null; readonly now: number | null } & (
  | { readonly of: 'indicator'; readonly code: IndicatorCode }
  | { readonly of: 'service'; readonly agreementId: string; readonly figure: ServiceFigure }
  | { readonly of: 'body'; readonly collectivityId: string; readonly figure: 'amount' | 'minutes' }
)

/** The keys of both lists, each once. */
const either = <T, K>(
  then: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => K,
): readonly K[] => [...new Set([...then, ...now].map(keyOf))]

/** Where today’s figures differ from those that were frozen. */
export function reportDifferences(
  then: ReportFigures,
  now: ReportFigures,
): readonly ReportDifference[] {
  const indicator = ({ indicators }: ReportFigures, code: IndicatorCode): number | null =>
    indicators.find((one) => one.code === code)?.value ?? null
  const service = ({ services }: ReportFigures, id: string, figure: ServiceFigure) =>
    services.find(({ agreementId }) => agreementId === id)?.[figure] ?? null
  const body = ({ bodies }: ReportFigures, id: string, figure: 'amount' | 'minutes') =>
    bodies.find(({ collectivityId }) => collectivityId === id)?.[figure] ?? null
  const all: readonly ReportDifference[] = [
    ...either(then.indicators, now.indicators, ({ code }) => code).map((code) => ({
      of: 'indicator' as const,
      code,
      then: indicator(then, code),
      now: indicator(now, code),
    })),
    ...either(then.services, now.services, ({ agreementId }) => agreementId).flatMap((id) =>
      SERVICE_FIGURES.map((figure) => ({
        of: 'service' as const,
        agreementId: id,
        figure,
        then: service(then, id, figure),
        now: service(now, id, figure),
      })),
    ),
    ...either(then.bodies, now.bodies, ({ collectivityId }) => collectivityId).flatMap((id) =>
      (['amount', 'minutes'] as const).map((figure) => ({
        of: 'body' as const,
        collectivityId: id,
        figure,
        then: body(then, id, figure),
        now: body(now, id, figure),
      })),
    ),
  ]
  return all.filter((one) => one.then !== one.now)
}
