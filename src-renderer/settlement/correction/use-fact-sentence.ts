import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { RehearsedCorrection } from '#shared/contract/correction-views'
import { isHourly } from '#shared/domain/keys/is-hourly'
import { formatTrimmed } from '#shared/wording/format'
import { upperFirst } from '#shared/wording/upper-first'
import { useChangeSentence } from '../../client/use-change-sentence'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { factLabel } from './fact-label'

type Sheet = Extract<CorrectableFact, { method: 'recordTime' }>['input']['sheets'][number]

/** The most figures that are named one by one. */
const MOST_NAMED = 4

/** Decimals of a criterion's value. */
const PLACES = 2

/** Says what a fact changes, with its figures before and after once they are known. */
export function useFactSentence(
  rehearsed: RehearsedCorrection | undefined,
): (fact: CorrectableFact) => string {
  const { t, format, language } = useWording()
  const names = useNames()
  const registry = useRegistry()
  const sentence = useChangeSentence()
  const hours = ({ agentId }: Sheet, line: Sheet['lines'][number]): string => {
    const known = rehearsed?.hours.find(
      (one) =>
        one.agentId === agentId &&
        one.day === line.day &&
        one.collectivityId === line.collectivityId,
    )
    const minutes = line.minutes ?? known?.after
    return t(known === undefined ? 'correction.hours' : 'correction.hoursInstead', {
      agent: names.agent(agentId),
      body:
        line.collectivityId === null
          ? t('common.commonTime')
          : names.collectivity(line.collectivityId),
      day: line.day,
      after: minutes === undefined ? '' : format.minutesShort(minutes),
      before: known === undefined ? '' : format.minutesShort(known.before),
    })
  }
  const value = (hundredths: number | null, unit: string): string =>
    hundredths === null
      ? t('words.nothing')
      : `${formatTrimmed(hundredths, PLACES, language)} ${unit}`.trim()
  const figures = (fact: CorrectableFact): readonly string[] => {
    if (fact.method === 'saveCost')
      return (rehearsed?.costs ?? [])
        .filter((one) => one.agentId === fact.input.agentId && one.month === fact.input.month)
        .map(({ component, before, after }) =>
          t('correction.figure', {
            label: t(`common.component.${component}`),
            before: format.cents(before),
            after: format.cents(after),
          }),
        )
    if (fact.method === 'saveCostNotice') {
      const { unitCost: amount, unit, notifiedOn } = fact.input
      return [
        t('trace.noticed', {
          amount,
          unit: isHourly(unit) ? t('trace.notice.hour') : unit,
          day: notifiedOn,
        }),
      ]
    }
    if (fact.method === 'saveCriterion')
      return (rehearsed?.values ?? [])
        .filter(({ criterionId }) => criterionId === fact.input.id)
        .map(({ collectivityId, year, before, after, unit }) =>
          t('correction.figure', {
            label: `${names.collectivity(collectivityId)} ${String(year)}`,
            before: value(before, unit),
            after: value(after, unit),
          }),
        )
    return []
  }
  return (fact) => {
    const label = factLabel(fact, registry)
    const what = label === null ? '' : upperFirst(sentence(label))
    if (fact.method === 'recordTime') {
      const lines = fact.input.sheets.flatMap((sheet) =>
        sheet.lines.map((line) => ({ sheet, line })),
      )
      return lines.length > MOST_NAMED
        ? what
        : lines.map(({ sheet, line }) => hours(sheet, line)).join(', ')
    }
    const known = figures(fact)
    return known.length === 0 || known.length > MOST_NAMED
      ? what
      : t('correction.with', { what, figures: known.join(', ') })
  }
}
