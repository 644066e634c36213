import { Anchor } from '@mantine/core'
import { objectionGroups, type ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import type { Holes } from '#shared/domain/simulation/holes-of'
import { useWording } from '../../ui/use-wording'
import { ObjectionLine } from '../../settlement/objections/objection-line'
import { useObjectionWords } from '../../settlement/objections/use-objection-words'
import { wayOut } from '../../settlement/objections/way-out'
import classes from './scenario-holes.module.css'
import looks from '../../ui/looks.module.css'

/** The most objections listed: a card is small. */
const FIRST = 3

const keyOf = (group: ObjectionGroup): string => JSON.stringify(group)

interface ScenarioHolesProps {
  readonly holes: Holes
  readonly agreementId: string
  readonly onEdit: () => void
}

/** Why a scenario gives no amounts, each with a link to correct it: faults of its own suppositions are corrected in it. */
export function ScenarioHoles({ holes, agreementId, onEdit }: ScenarioHolesProps) {
  const { t } = useWording()
  const wordsOf = useObjectionWords()
  const groups = objectionGroups(holes.objections)
  const rest = groups.length - FIRST
  return (
    <div className={classes.holes} role="status">
      <p className={`${looks.warn} ${looks.strong}`}>{t(`simulation.holes.${holes.of}`)}</p>
      <ul>
        {groups.slice(0, FIRST).map((group) =>
          holes.of === 'scenario' && wayOut(group, agreementId).what === 'agreement' ? (
            <li key={keyOf(group)}>
              <span>{wordsOf(group)}</span>
              <Anchor component="button" type="button" inherit onClick={onEdit}>
                {t('simulation.holes.change')}
              </Anchor>
            </li>
          ) : (
            <ObjectionLine key={keyOf(group)} group={group} agreementId={agreementId} />
          ),
        )}
      </ul>
      {rest > 0 && <p>{t('simulation.holes.more', { count: rest })}</p>}
    </div>
  )
}
