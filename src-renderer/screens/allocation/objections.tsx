import { UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { objectionGroups, type ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { openPoints } from '#shared/domain/allocation/open-points'
import { usePrinting } from '../../ui/use-printing'
import { useWording } from '../../ui/use-wording'
import { ObjectionLine } from '../../settlement/objections/objection-line'
import type { AllocationView } from './allocation-facts'
import classes from './allocation.module.css'
import looks from '../../ui/looks.module.css'

/** The most objections shown: more would push the figures out of view, in a low window sooner. */
const FIRST = 3
const FIRST_IN_LOW_WINDOW = 1
const LOW = '(max-height: 699px)'

const keyOf = (group: ObjectionGroup): string =>
  group.kind === 'months' || group.kind === 'weeks'
    ? `${group.code} ${group.agentId}`
    : JSON.stringify(group.objection)

/** The objections to the settlement, each with a link to correct it; all of them on paper, where no one asks for the others. */
export function Objections({ view }: { readonly view: AllocationView }) {
  const { t } = useWording()
  const [open, setOpen] = useState(false)
  const isLow = useMediaQuery(LOW, undefined, { getInitialValueInEffect: false })
  const isPrinting = usePrinting()
  const groups = objectionGroups(view.allocation.objections)
  const first = isPrinting ? groups.length : isLow ? FIRST_IN_LOW_WINDOW : FIRST
  if (groups.length === 0) return null
  const { holes, doubts } = openPoints(view.allocation.objections)
  const shown = open ? groups : groups.slice(0, first)
  const hidden = groups.length - first
  const blocked = holes > 0
  const Icon = blocked ? IconAlertTriangle : IconInfoCircle
  return (
    <section
      className={`${looks.frame} ${classes.objections}`}
      data-blocked={blocked || undefined}
      role="status"
    >
      <Icon size={17} aria-hidden="true" />
      <div>
        <h2>
          {blocked
            ? t('allocation.objections.blocked', { count: holes })
            : t('allocation.objections.notices', { count: doubts })}
        </h2>
        <ul>
          {shown.map((group) => (
            <ObjectionLine key={keyOf(group)} group={group} agreementId={view.agreement.id} />
          ))}
        </ul>
        {hidden > 0 && (
          <UnstyledButton className={classes.more} onClick={() => setOpen(!open)}>
            {open
              ? t('allocation.objections.less')
              : t('allocation.objections.more', { count: hidden })}
          </UnstyledButton>
        )}
      </div>
    </section>
  )
}
