import { useWording } from '../../../ui/use-wording'
import looks from '../../../ui/looks.module.css'
import type { LetteredResult } from '../scenario-card'
import { ScenarioHoles } from '../scenario-holes'
import { useFindingWords } from '../use-finding-words'
import classes from './room.module.css'

interface RoomCardsProps {
  readonly results: readonly LetteredResult[]
  /** Opens the simulation, where scenarios are changed. */
  readonly onEdit: () => void
}

/** Each scenario in a few words: who pays less, who pays more, and whether the sum moves. */
export function RoomCards({ results, onEdit }: RoomCardsProps) {
  const { t } = useWording()
  const wordsOf = useFindingWords()
  return (
    <div className={classes.cards}>
      {results.map((result) => {
        const { letter, scenario, whole, holes } = result
        const said = wordsOf(result)
        return (
          <section
            key={scenario.id}
            className={`${looks.surface} ${classes.card}`}
            aria-label={t('simulation.column.scenario', { letter })}
          >
            <h2 className={looks.cut} title={scenario.name}>
              {letter}. {scenario.name}
            </h2>
            {whole === null ? (
              <>
                <p>{said.finding}</p>
                {holes !== null && (
                  <ScenarioHoles holes={holes} agreementId={scenario.agreementId} onEdit={onEdit} />
                )}
              </>
            ) : (
              <>
                {whole.winners + whole.losers === 0 ? (
                  <p>{said.finding}</p>
                ) : (
                  <p>
                    <strong className={looks.accent}>
                      {t('simulation.less', { count: whole.winners })}
                    </strong>
                    {', '}
                    <strong className={looks.warn}>
                      {t('simulation.more', { count: whole.losers })}
                    </strong>
                  </p>
                )}
                <p className={looks.note}>{said.whole}</p>
              </>
            )}
          </section>
        )
      })}
    </div>
  )
}
