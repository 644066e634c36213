import { Tooltip } from '@mantine/core'
import { memo, useRef } from 'react'
import { NavLink } from 'react-router'
import { useWording } from '../../ui/use-wording'
import classes from './navigation.module.css'
import type { Section } from './sections'
import type { SectionCount } from './use-section-counts'
import looks from '../../ui/looks.module.css'

interface NavigationItemProps {
  readonly section: Section
  readonly rail: boolean
  readonly count: SectionCount | undefined
}

/** One screen of the navigation. In amber and bold: how much there is to do. */
export const NavigationItem = memo(function NavigationItem(props: NavigationItemProps) {
  const { section, rail, count } = props
  const { t, format } = useWording()
  const name = t(`frame.navigation.${section.key}`)
  const link = useRef<HTMLAnchorElement>(null)
  return (
    <>
      <NavLink
        ref={link}
        to={section.path}
        end={section.key === 'home'}
        className={`${looks.inset} ${classes.item}`}
      >
        <section.icon size={19} stroke={1.6} aria-hidden="true" />
        <span className={rail ? 'visually-hidden' : classes.name}>{name}</span>
        {!rail && count !== undefined && count.value > 0 && (
          <span className={classes.count} data-waiting={count.waiting || undefined}>
            <span aria-hidden="true">{format.integer(count.value)}</span>
            <span className="visually-hidden">{count.label}</span>
          </span>
        )}
      </NavLink>
      {/* Beside the link, not around it: it comes and goes with the rail, and the link keeps the focus. */}
      {rail && <Tooltip label={name} position="right" target={link} />}
    </>
  )
})
