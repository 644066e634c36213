import { useWording } from '../../../ui/use-wording'
import { Tag } from '../../../ui/tag'
import type { Stage } from '../stage'
import { SectionCard } from './section-card'
import classes from './terms-card.module.css'
import looks from '../../../ui/looks.module.css'
import { useTermWords, type TermLine } from './use-term-words'

/** A term with what set it. */
interface SetTerm extends TermLine {
  /** The reference of the amendment that set it; `null` for the agreement itself. */
  readonly setBy: string | null
  /** The value before. */
  readonly former: string | null
}

/**
 * The terms of a stage, each with the act that last changed it and its value before.
 *
 * @param stages the stages up to the one that is shown
 */
function useTermLines(stages: readonly Stage[]): readonly SetTerm[] {
  const { t } = useWording()
  const words = useTermWords()
  const termLines = stages.map(({ agreement }) => words(agreement))
  return (termLines.at(-1) ?? []).map((line) => {
    const values = termLines.map((lines) => lines.find(({ label }) => label === line.label)?.value)
    const at = values.findLastIndex((value, index) => index > 0 && value !== values[index - 1])
    return {
      ...line,
      setBy: stages[at]?.amendment?.reference ?? null,
      former: at < 0 ? null : (values[at - 1] ?? t('words.nothing')),
    }
  })
}

interface TermsCardProps {
  readonly stages: readonly Stage[]
  readonly shown: Stage
  readonly onEdit: () => void
}

/** The terms, one by one; once amended, what set each and its value before. */
export function TermsCard({ stages, shown, onEdit }: TermsCardProps) {
  const { t } = useWording()
  const lines = useTermLines(stages.slice(0, stages.indexOf(shown) + 1))
  const amended = stages.length > 1
  return (
    <SectionCard
      title={t(shown.inForce ? 'agreements.terms.inForce' : 'agreements.edit.terms')}
      what={t('agreements.edit.terms')}
      before={
        amended && (
          <Tag tone={shown.inForce ? 'accent' : 'plain'}>
            {shown.amendment?.reference ?? t('words.agreement')}
          </Tag>
        )
      }
      onEdit={onEdit}
    >
      <dl>
        {lines.map(({ label, value, note, setBy, former }) => (
          <div
            key={label}
            className={`${looks.item} ${classes.term}`}
            data-amended={amended || undefined}
          >
            <dt className={looks.soft}>{label}</dt>
            <dd>
              <strong className={looks.strong}>{value}</strong>
              {note !== undefined && <span className={looks.quiet}>{note}</span>}
            </dd>
            {amended && (
              <dd className={classes.source}>
                <span className={looks.quiet} data-set={setBy !== null || undefined}>
                  {setBy ?? t('amendments.byConvention')}
                </span>
                {former !== null && (
                  <span className={looks.quiet}>{t('common.former', { value: former })}</span>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </SectionCard>
  )
}
