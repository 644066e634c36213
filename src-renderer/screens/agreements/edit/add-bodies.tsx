import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { groupsOn } from '#shared/domain/collectivities/groups-on'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { BodySelect } from '../../../forms/body-select'
import classes from './edit.module.css'

interface AddBodiesProps {
  readonly lenderId: string
  /** Those that are parties already. */
  readonly taken: readonly string[]
  readonly onAdd: (ids: readonly string[]) => void
}

/** Adds one body, or all members of the lender of a kind. */
export function AddBodies({ lenderId, taken, onAdd }: AddBodiesProps) {
  const { t } = useWording()
  const { collectivities } = useRegistry()
  const today = useToday()
  const free = collectivities.filter(
    ({ id, archived }) => !archived && id !== lenderId && !taken.includes(id),
  )
  const members = free.filter((body) => groupsOn(body, today).includes(lenderId))
  const kinds = COLLECTIVITY_KINDS.map((kind) => ({
    kind,
    ids: members.filter((each) => each.kind === kind).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0)
  return (
    <div className={classes.add}>
      <BodySelect
        aria-label={t('common.addCollectivity')}
        placeholder={t('common.addCollectivity')}
        value={null}
        choices={bodyChoices(free)}
        onChoose={(id) => onAdd([id])}
      />
      {kinds.map(({ kind, ids }) => (
        <Button
          key={kind}
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onAdd(ids)}
        >
          {t('agreements.addMembers', { kind: t(`common.kinds.${kind}`), number: ids.length })}
        </Button>
      ))}
    </div>
  )
}
