import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CorrectableFact } from '#shared/contract/correction-methods'
import type { CorrectedHours } from '#shared/contract/correction-views'
import { upperFirst } from '#shared/wording/upper-first'
import { useChangeSentence } from '../../client/use-change-sentence'
import { useFormat } from '../../client/use-format'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { RemoveLine } from '../../forms/remove-line'
import { factLabel } from './fact-label'
import looks from '../../ui/looks.module.css'

interface FactListProps {
  readonly facts: readonly CorrectableFact[]
  /** Hours before and after, once that is known. */
  readonly hours: readonly CorrectedHours[]
  readonly onRemove: (fact: CorrectableFact) => void
}

/** What the correction changes, fact by fact, with the hours of before. */
export function FactList({ facts, hours, onRemove }: FactListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const registry = useRegistry()
  const sentence = useChangeSentence()
  const said = (fact: CorrectableFact): string => {
    if (fact.method !== 'recordTime') return upperFirst(sentence(factLabel(fact, registry)))
    const [sheet] = fact.input.sheets
    const [line, more] = sheet?.lines ?? []
    if (sheet === undefined || line === undefined || more !== undefined)
      return upperFirst(sentence(factLabel(fact, registry)))
    const known = hours.find(
      (one) =>
        one.agentId === sheet.agentId &&
        one.day === line.day &&
        one.collectivityId === line.collectivityId,
    )
    const minutes = line.minutes ?? known?.after
    return t(known === undefined ? 'correction.hours' : 'correction.hoursInstead', {
      agent: names.agent(sheet.agentId),
      body:
        line.collectivityId === null
          ? t('common.commonTime')
          : names.collectivity(line.collectivityId),
      day: line.day,
      after: minutes === undefined ? '' : format.minutesShort(minutes),
      before: known === undefined ? '' : format.minutesShort(known.before),
    })
  }
  if (facts.length === 0) return <p className={looks.remark}>{t('correction.noFact')}</p>
  return (
    <ul aria-label={t('correction.facts')} className={looks.sentence}>
      {facts.map((fact) => {
        const text = said(fact)
        return (
          <Group component="li" key={JSON.stringify(fact)} gap="xs" wrap="nowrap">
            <span>{text}</span>
            <RemoveLine
              label={t('common.removeOne', { name: text })}
              onRemove={() => onRemove(fact)}
            />
          </Group>
        )
      })}
    </ul>
  )
}
