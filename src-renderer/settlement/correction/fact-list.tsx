import { Group } from '@mantine/core'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { RehearsedCorrection } from '#shared/contract/correction-views'
import { useWording } from '../../ui/use-wording'
import { RemoveLine } from '../../forms/remove-line'
import { useFactSentence } from './use-fact-sentence'
import looks from '../../ui/looks.module.css'

interface FactListProps {
  readonly facts: readonly CorrectableFact[]
  /** The figures before and after, once they are known. */
  readonly rehearsed: RehearsedCorrection | undefined
  readonly onRemove: (fact: CorrectableFact) => void
}

/** What the correction changes, fact by fact, with the figures of before. */
export function FactList({ facts, rehearsed, onRemove }: FactListProps) {
  const { t } = useWording()
  const said = useFactSentence(rehearsed)
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
