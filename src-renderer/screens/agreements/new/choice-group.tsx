import { Checkbox } from '@mantine/core'
import { useWording } from '../../../ui/use-wording'
import classes from './new-agreement.module.css'
import looks from '../../../ui/looks.module.css'

interface ChoiceGroupProps {
  readonly label: string
  /** The label of the box that ticks the whole group. */
  readonly all: readonly string[]
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Boxes to tick one by one, under one that ticks them together. */
export function ChoiceGroup({ label, all, choices, chosen, onChange }: ChoiceGroupProps) {
  const { format } = useWording()
  const taken = all.filter((id) => chosen.includes(id)).length
  const add = (ids: readonly string[]): void => onChange([...new Set([...chosen, ...ids])])
  const remove = (ids: readonly string[]): void =>
    onChange(chosen.filter((id) => !ids.includes(id)))
  return (
    <div role="group" aria-label={label} className={classes.group}>
      <Checkbox
        className={looks.strong ?? ''}
        label={`${label} (${format.integer(all.length)})`}
        checked={taken === all.length}
        indeterminate={taken > 0 && taken < all.length}
        onChange={(event) => (event.currentTarget.checked ? add(all) : remove(all))}
      />
      <div className={classes.choices}>
        {choices.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(event) => (event.currentTarget.checked ? add([id]) : remove([id]))}
          />
        ))}
      </div>
    </div>
  )
}
