import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { copyWeek, type CopiedWeek, type CopyObstacle } from '#shared/domain/timesheets/copy-week'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import { addDays, isoWeek, type Day } from '#shared/kernel/day'
import { sumMinutes } from '#shared/kernel/minutes'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { addedRows } from '../last-wall'
import type { WallGroup } from '../wall-model'
import { ToolDialog } from './tool-dialog'
import type { ToolProps } from './tool-props'
import classes from './tools.module.css'
import { Select } from '../../../ui/select'

const EVERYONE = 'all'
const WEEK = 7

interface Copied extends CopiedWeek {
  readonly group: WallGroup
  /** Rows of the source that the wall does not show yet. */
  readonly rows: readonly WallPlace[]
}

/** Copies the week before onto the one shown: lines with their hours, or rows to fill in. */
export function CopyWeekTool({ groups, days, onClose }: ToolProps) {
  const { t } = useWording()
  const { absences, agreements, collectivities } = useRegistry()
  const [scope, setScope] = useState<string>(EVERYONE)
  const [withHours, setWithHours] = useState(true)
  const first = days[0]
  const source = new Set<Day>(days.map((day) => addDays(day, -WEEK)))
  const shown = new Set<Day>(days)

  const copied: readonly Copied[] = groups
    .filter(({ agent }) => scope === EVERYONE || agent.id === scope)
    .map((group) => {
      const lines = group.sheets.flatMap((sheet) => sheet.lines)
      const before = lines.filter(({ day }) => source.has(day))
      const there = new Set(group.rows.map(placeKey))
      const places = new Map(before.map((line) => [placeKey(line), line]))
      return {
        group,
        rows: [...places].flatMap(([key, { collectivityId, activity }]) =>
          there.has(key)
            ? []
            : [{ collectivityId, ...(activity === undefined ? {} : { activity }) }],
        ),
        ...copyWeek({
          agent: group.agent,
          source: before,
          days,
          lines: lines.filter(({ day }) => shown.has(day)),
          agreements,
          absences,
          collectivities,
        }),
      }
    })
  const empty = copied.every(({ lines, left }) => lines.length + left.length === 0)
  const kept = copied.filter(({ lines, rows }) => (withHours ? lines : rows).length > 0)

  const leftOut = ({ left }: Copied): string => {
    const counts = new Map<CopyObstacle, number>()
    for (const { because } of left) counts.set(because, (counts.get(because) ?? 0) + 1)
    const list = [...counts].map(([because, count]) => t(`wallTools.because.${because}`, { count }))
    return list.length === 0 ? '' : t('wallTools.left', { list: list.join(', ') })
  }
  const addRows = (): void => {
    addedRows.set((known) => {
      const next = new Map(known)
      for (const { group, rows } of kept)
        next.set(group.agent.id, [...(next.get(group.agent.id) ?? []), ...rows])
      return next
    })
    onClose()
  }
  if (first === undefined) return null
  const weekBefore = isoWeek(addDays(first, -WEEK)).week
  return (
    <ToolDialog
      title={t('wallTools.copyTitle', { from: weekBefore, to: isoWeek(first).week })}
      onClose={onClose}
      sheets={kept.map(({ group, lines }) => ({ agentId: group.agent.id, lines }))}
      instead={
        withHours
          ? undefined
          : { label: t('wallTools.addRows'), run: kept.length > 0 ? addRows : null }
      }
      fields={
        <>
          <Select
            label={t('words.agent')}
            data-autofocus
            value={scope}
            data={[
              { value: EVERYONE, label: t('wallTools.allAgents') },
              ...groups.map(({ agent, name }) => ({ value: agent.id, label: name })),
            ]}
            onChange={(next) => setScope(next ?? EVERYONE)}
            allowDeselect={false}
            searchable={groups.length > 8}
          />
          <SegmentedControl
            aria-label={t('wallTools.what')}
            value={withHours ? 'hours' : 'rows'}
            data={[
              { value: 'hours', label: t('wallTools.withHours') },
              { value: 'rows', label: t('wallTools.withoutHours') },
            ]}
            onChange={(next) => setWithHours(next === 'hours')}
          />
        </>
      }
      preview={
        empty ? (
          <p>{t('wallTools.sourceEmpty', { week: weekBefore })}</p>
        ) : (
          <ul className={classes.list}>
            {copied.map((each) => (
              <li key={each.group.agent.id}>
                <strong>{each.group.name}</strong>
                <span>
                  {withHours
                    ? t('wallTools.count', {
                        count: each.lines.length,
                        sum: sumMinutes(each.lines.map((line) => line.minutes)),
                      })
                    : t('wallTools.rows', { count: each.rows.length })}
                </span>
                {withHours && <small>{leftOut(each)}</small>}
              </li>
            ))}
          </ul>
        )
      }
    />
  )
}
